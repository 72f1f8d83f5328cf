"""What a document says about itself: Info, XMP and attached data."""

from dataclasses import dataclass
from datetime import datetime
from string import Template
from xml.sax.saxutils import escape

from smartaachen_desktop.documents.pdf.fonts import printable


@dataclass(frozen=True, slots=True)
class Attachment:
    """Machine-readable data that travels with the document."""

    name: str
    content: bytes
    media_type: str  # "application/json", "text/csv"
    description: str
    relationship: str = "Data"  # or "Source", "Supplement"


@dataclass(frozen=True, slots=True)
class DocumentMeta:
    """Description and page furniture; `created` fixes every date in the file, so it belongs to the data."""

    title: str
    author: str
    created: datetime
    number: str = ""
    header_left: str = ""
    header_right: str = ""
    watermark: str = ""
    line_numbers: bool = False
    subject: str = ""
    printed: str = ""  # "Ausdruck vom 22.11.2021"; made from `printed_words` and `created` if empty
    attachments: tuple[Attachment, ...] = ()
    lang: str = "de-DE"
    producer: str = "ReportLab"  # the program that makes the document
    printed_words: str = "Ausdruck vom"
    page_word: str = "Seite"

    def printed_line(self) -> str:
        """The middle of the footer."""
        return self.printed or f"{self.printed_words} {self.created:%d.%m.%Y}"


def pdf_date(moment: datetime) -> str:
    """Date as Info and attachments write it."""
    zone = moment.strftime("%z")
    suffix = f"{zone[:3]}'{zone[3:5]}'" if zone else "Z"
    return f"D:{moment:%Y%m%d%H%M%S}{suffix}"


def xmp_date(moment: datetime) -> str:
    """The same date as XMP writes it."""
    zone = moment.strftime("%z")
    return f"{moment:%Y-%m-%dT%H:%M:%S}{f'{zone[:3]}:{zone[3:5]}' if zone else 'Z'}"


def one_line(text: str) -> str:
    """User text that is safe in metadata: no controls, no line ends."""
    return " ".join(printable(text).split())


def xmp(meta: DocumentMeta) -> bytes:
    """The XMP packet with both conformance claims."""
    return _XMP.substitute(
        title=escape(one_line(meta.title)),
        author=escape(one_line(meta.author)),
        subject=escape(one_line(meta.subject)),
        date=xmp_date(meta.created),
        producer=escape(one_line(meta.producer)),
        lang=escape(one_line(meta.lang)),
    ).encode()


_XMP = Template(
    """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">$title</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>$author</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">$subject</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>$lang</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>$date</xmp:CreateDate>
   <xmp:ModifyDate>$date</xmp:ModifyDate>
   <xmp:CreatorTool>$producer</xmp:CreatorTool>
   <pdf:Producer>$producer</pdf:Producer>
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
   <pdfuaid:part>1</pdfuaid:part>
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
)
