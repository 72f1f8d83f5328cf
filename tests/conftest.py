"""Shared by all tests: Qt off screen, real databases of three kinds, a dispatcher and the example on them."""

import gc
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text

from smartaachen_desktop.formats import utc
from smartaachen_desktop.gui.collector import Collector
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import Database, create_database, open_database
from tests.bot import Bot
from tests.ready import blank_database, encrypted_database, encrypted_key, pour_example

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("default", deadline=None, max_examples=20)
settings.load_profile("default")
PASSPHRASE = "Ein langes Kennwort"
YOUNG_COLLECTIONS = 100
LONG_FIRST = ("flows", "gui", "cli", "documents", "faults", "services", "property", "storage", "exchange")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The folders whose files take longest come first: processes that share the files then end together."""
    places = {name: place for place, name in enumerate(LONG_FIRST)}
    top = Path(__file__).parent
    items.sort(key=lambda item: places.get(item.path.relative_to(top).parts[0], len(places)))


class TestClock:
    """A clock that stands still until it is set or moved."""

    __test__ = False

    def __init__(self) -> None:
        self.now = utc(datetime(2021, 11, 18, 16, 30))

    def __call__(self) -> datetime:
        return self.now

    def set(self, clock: str) -> None:
        hour, minute = map(int, clock.split(":"))
        self.now = utc(datetime(2021, 11, 18, hour, minute))


class Store:
    """One place for a database of some kind, that can be opened again and again."""

    def __init__(self, kind: str, location: str, data_key: bytes | None = None) -> None:
        self.kind = kind
        self.location = location
        self._data_key = data_key
        self._open: list[Database] = []

    def create(self) -> Database:
        """The copy of one that the program made: test_migrations looks at what it makes."""
        path = Path(self.location)
        if self.kind == "postgres" or path.exists():
            return self._keep(create_database(self.location, self._data_key))
        if self.kind == "encrypted":
            return self._keep(encrypted_database(path, PASSPHRASE))
        return self._keep(blank_database(path))

    def open(self) -> Database:
        return self._keep(open_database(self.location, self._data_key))

    def close(self) -> None:
        for database in self._open:
            database.close()
        self._open.clear()

    def _keep(self, database: Database) -> Database:
        self._open.append(database)
        return database


class PostgresServer:
    """A private server in a folder of its own, on a free loopback port."""

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        self._folder = Path(tempfile.mkdtemp(prefix="smartaachen-pg-"))
        self._count = 0
        if os.geteuid() == 0:
            # PostgreSQL refuses to run as root
            shutil.chown(self._folder, "postgres", "postgres")
            self._as = {"user": "postgres", "group": "postgres", "extra_groups": []}
        else:
            self._as = {}
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._run("initdb", "-N", "-D", str(self._folder / "data"), "-U", "tester", "-A", "trust", "-E", "UTF8")
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self._folder} -c fsync=off"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-l", log, "-o", options, "start")

    def new_database(self) -> str:
        """The URL of a fresh database of today's schema: a copy of one that the program made."""
        if not self._count:
            self._make("ready")
            create_database(self.url("ready")).close()
        self._count += 1
        return self._make(f"test{self._count}", "ready")

    def _make(self, name: str, template: str = "template1") -> str:
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        engine.dispose()
        return self.url(name)

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://tester@127.0.0.1:{self.port}/{name}"

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._binaries / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd="/",
            check=False,
            **self._as,
        )
        assert done.returncode == 0, done.stderr.decode()


@pytest.fixture(scope="session", autouse=True)
def clipboard_without_python() -> Iterator[None]:
    """The offscreen platform destroys its clipboard after the interpreter; an object made in Python crashes it then."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().setText("")


@pytest.fixture(scope="session")
def collector(qapp: QApplication) -> Collector:
    """Garbage is looked for as in the program: in the thread of the window, and where no code of Qt is under way.

    It stays so to the end of the process. A collector that runs while Qt destroys an object may find others there, and
    waits for ever for the lock the first one holds.
    """
    return Collector()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest, collector: Collector) -> QtBot:
    """In place of pytest-qt's own."""
    gc.disable()  # a test of the collector turned it on
    return Bot(request)


def pytest_runtest_logfinish() -> None:
    """Tests without an event loop make garbage, too."""
    if not gc.isenabled() and gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(2 if gc.get_count()[2] > YOUNG_COLLECTIONS else 1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not folders:
        pytest.skip("PostgreSQL's server binaries are missing (Debian package postgresql)")
    server = PostgresServer(folders[-1].parent)
    yield server
    server.stop()


@pytest.fixture(params=["file", "encrypted", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A place for a database, once per kind: open SQLite file, SQLCipher file, PostgreSQL."""
    kind = request.param
    if kind == "postgres":
        store = Store(kind, request.getfixturevalue("postgres").new_database())
    elif kind == "encrypted":
        path = tmp_path / "strategie.db"
        store = Store(kind, str(path), encrypted_key(path, PASSPHRASE))
    else:
        store = Store(kind, str(tmp_path / "strategie.db"))
    yield store
    store.close()


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def make_dispatcher(clock: TestClock) -> Callable[[Database], Dispatcher]:
    return lambda database: Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock)


@pytest.fixture
def dispatcher(tmp_path: Path, make_dispatcher: Callable[[Database], Dispatcher]) -> Iterator[Dispatcher]:
    """On an empty plain file."""
    database = blank_database(tmp_path / "leer.db")
    yield make_dispatcher(database)
    database.close()


@pytest.fixture
def example(dispatcher: Dispatcher) -> Example:
    """The example, loaded into `dispatcher`'s database."""
    return pour_example(dispatcher.database)
