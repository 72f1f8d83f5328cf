"""The tagged-PDF layer: a logical tree first, flowables that point at its nodes, one finishing pass.

Of the product it knows nothing: any user of ReportLab can take it (with model.markdown and model.errors) and write

    builder = DocumentBuilder()
    builder.title("Bericht")
    builder.contents()
    builder.section("Ausgaben")
    builder.composed(["Siehe ", Link("Haushalt", "https://www.example.org/"), Footnote("Stand: Mai"), "."])
    builder.table([Column("Jahr"), Column("Euro", numeric=True)], [("2022", "4,5")], caption="Tabelle 1")
    content = build(builder, DocumentMeta("Bericht", "Amt", created)).content  # PDF/A-3a and PDF/UA-1

It speaks German where nothing else is said: `lang`, `printed_words` and `page_word` of DocumentMeta and `footnote_word`
of the builder name another language, `producer` the program.

From the top down: `build` lays out; `builder` with its parts `exhibits` (tables, figures, charts), `lists`, `prose`
(links, languages, footnotes) and `content` fills tree and story; `flowables`, `tables`, `grid`, `figures`,
`matplotlib_figure`, `contents` and `signature_box` draw on `canvas`, which tags; `finish` writes metadata and
attachments with pikepdf, `annotations` links and fields, `appendix` with `tree` and `bookmarks` all the rest.
"""
