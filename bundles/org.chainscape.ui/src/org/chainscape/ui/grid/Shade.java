package org.chainscape.ui.grid;

/** What a colour of the table stands for; light and dark pages have their own values for it. */
enum Shade {
	PAGE(0xFFFFFF, 0x1E2127), TEXT(0x1F2A37, 0xE6EAF0), MUTED(0x6B7788, 0x98A3B3), RULE(0xE3E8EF, 0x2F353F), EDGE(0xC3CCD9, 0x4A5362),
	HEAD(0xF2F5F9, 0x272C34), HEAD_TEXT(0x33415A, 0xC9D3E2), HEAD_HOT(0xDCE7F6, 0x35486A), FILTER(0xFAFBFD, 0x22262D),
	LOCKED(0xF8F9FB, 0x23272F), CHOSEN(0xE3EDFA, 0x2B3B54), FRAME(0x2F6DB5, 0x6FA3E0), AMBER(0xC07F16, 0xD99E3D), RED(0xC2410C, 0xE57A4C),
	BLUE(0x3B6FB6, 0x5B8FD6), DRAFT(0x8A6417, 0xD9B36A), ODD(0xFCFDFE, 0x20242A);

	private final int light;
	private final int dark;

	Shade(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	int rgb(boolean onDark) {
		return onDark ? dark : light;
	}
}
