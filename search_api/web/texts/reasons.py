"""Why a file could not be read and what to do, in Swedish. The reading says it in English."""

REASONS: tuple[tuple[str, str], ...] = (
    ("files with no suffix are not read", "filer utan filändelse läses inte"),
    ("files with {} are not read", "filer med ändelsen {} läses inte"),
    ("cannot be opened: {}", "går inte att öppna: {}"),
    ("{} cannot be opened: {}", "{} går inte att öppna: {}"),
    ("not a file", "är ingen fil"),
    ("not text", "är inte text"),
    ("not {}, but {}", "är något annat än filändelsen säger"),
    ("not {}, or damaged", "är något annat än filändelsen säger, eller skadad"),
    ("empty", "är tom"),
    ("no text in it", "innehåller ingen text"),
    ("encrypted", "är krypterad"),
    ("the PDF is encrypted", "pdf-filen är krypterad"),
    ("the PDF is cut off", "pdf-filen är avbruten"),
    ("the PDF is damaged", "pdf-filen är skadad"),
    ("page {} of the PDF is damaged", "sida {} i pdf-filen är skadad"),
    ("cut off or damaged", "är avbruten eller skadad"),
    ("the image is damaged", "bilden är skadad"),
    ("the image is too large", "bilden är för stor"),
    ("larger than {} MB", "är större än {} MB"),
    ("{} pages, more than {}", "har {} sidor, fler än {}"),
    ("more than {} million characters", "har mer än {} miljoner tecken"),
    ("unpacks to {} MB, more than any minutes hold", "packas upp till {} MB, mer än något protokoll rymmer"),
    ("takes longer than {} seconds to read", "tar mer än {} sekunder att läsa"),
    (
        "needs OCR, and tesseract is not installed",
        "är inskannad, och tesseract, som läser bilder, är inte installerat",
    ),
    (
        "needs OCR, and tesseract has no Swedish data",
        "är inskannad, och tesseract, som läser bilder, saknar svenska",
    ),
    ("marked secret", "är märkt med sekretess"),
    ("OCR took too long", "tog för lång tid att läsa av som bild"),
)
"""Reason and Swedish; {} is what differs, and stands as often in both or is left out."""

REMEDIES: tuple[tuple[str, str], ...] = (
    ("Check that the file was saved whole.", "Se efter att filen sparades hel."),
    ("Check that it exists and may be read.", "Se efter att den finns och får läsas."),
    ("Check its rights.", "Se efter vem som får läsa den."),
    (
        "Check that it opens in its own program, and save it anew.",
        "Se efter att den går att öppna och spara om den.",
    ),
    ("Check where it comes from; save it anew.", "Se efter var den kommer ifrån och spara om den."),
    (
        "Check that it shows print; scan it again upright, in black on white and 300 dots an inch.",
        "Se efter att det syns text. Skanna om den rättvänd, i svart på vitt och 300 punkter per tum.",
    ),
    (
        "Give a version without what is secret; where the mark is mistaken, set PARAGRAF_SECRECY=ignore.",
        "Lägg in en version utan det som är hemligt. Är märkningen fel, sätt PARAGRAF_SECRECY=ignore.",
    ),
    ("Give a file with minutes.", "Ange en fil med protokoll."),
    ("Give it the suffix {}.", "Ge den filändelsen {}."),
    (
        "Open it in its own program and save it as docx or PDF.",
        "Öppna den i sitt program och spara som docx eller pdf.",
    ),
    ("Open it with its password and save it without one.", "Öppna den med lösenordet och spara den utan."),
    ("Save it without a password.", "Spara den utan lösenord."),
    ("Save it as text in UTF-8.", "Spara den som text i UTF-8."),
    ("Save or download it again.", "Spara eller hämta den på nytt."),
    ("Scan or save it again.", "Skanna eller spara den på nytt."),
    ("Scan it again, in black on white.", "Skanna om den, i svart på vitt."),
    (
        "Scan it in 300 dots an inch, one page an image.",
        "Skanna den i 300 punkter per tum, en sida per bild.",
    ),
    ("Split it into one file a meeting.", "Dela upp den i en fil per möte."),
)
"""The same for what to do."""
