package org.chainscape.tabular.sheet;

/** What the first bytes of a file say it is. */
enum Magic {
	/** A zip archive: a workbook of today. */
	ZIP(null, 'P', 'K', 3, 4),
	/** An empty zip archive. */
	EMPTY_ZIP(Term.ARCHIVE, 'P', 'K', 5, 6),
	/** A compound file: a workbook of before 2007, or an encrypted one. */
	COMPOUND(null, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
	/** A workbook of before 1997. */
	OLD_WORKBOOK(null, 9, -1, -1, 0, -1, -1, 0x10, 0),
	/** PDF. */
	PDF(Term.DOCUMENT, '%', 'P', 'D', 'F', '-'),
	/** RTF. */
	RTF(Term.DOCUMENT, '{', '\\', 'r', 't', 'f'),
	/** A picture. */
	PNG(Term.PICTURE, 0x89, 'P', 'N', 'G'),
	/** A picture. */
	JPEG(Term.PICTURE, 0xFF, 0xD8, 0xFF),
	/** A picture. */
	GIF(Term.PICTURE, 'G', 'I', 'F', '8'),
	/** An archive. */
	RAR(Term.ARCHIVE, 'R', 'a', 'r', '!', 0x1A),
	/** An archive. */
	SEVEN_ZIP(Term.ARCHIVE, '7', 'z', 0xBC, 0xAF),
	/** An archive. */
	GZIP(Term.ARCHIVE, 0x1F, 0x8B),
	/** None of these. */
	OTHER(null);

	private final Term refusal;
	private final int[] bytes;

	Magic(Term refusal, int... bytes) {
		this.refusal = refusal;
		this.bytes = bytes;
	}

	/** {@return what it is if that is never a table; otherwise {@code null}} */
	Term refusal() {
		return refusal;
	}

	static Magic of(byte[] start) {
		for (Magic magic : values()) {
			if (magic.fits(start)) {
				return magic;
			}
		}
		return OTHER;
	}

	private boolean fits(byte[] start) {
		if (start.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] >= 0 && (start[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}
}
