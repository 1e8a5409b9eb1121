package org.chainscape.ui.quality;

/** What a colour stands for; light and dark pages have their own values for it. */
enum Tone {
	PAGE(0xFFFFFF, 0x1E2127), TEXT(0x1F2A37, 0xE6EAF0), MUTED(0x55637A, 0xAEB8C6), FAINT(0x7A8798, 0x8390A2), LINE(0xD3DBE6, 0x3A414C),
	SOFT(0xF5F8FC, 0x272C34), HEAD(0x1F3A68, 0x9DBCE9), TRACK(0xE9EEF5, 0x343B46), BLUE(0x3B6FB6, 0x5B8FD6), PALE(0x9DBCE3, 0x3D5C85),
	GREEN(0x2F8F6B, 0x4DB58E), AMBER(0xC07F16, 0xD99E3D), SAND(0xE5B25A, 0xB98736), RED(0xC2410C, 0xE57A4C), STONE(0x8492A6, 0x76849A),
	HOT(0xEAF1FB, 0x2C3644), CHOSEN(0xD8E5F7, 0x35486A);

	private final int light;
	private final int dark;

	Tone(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	int rgb(boolean onDark) {
		return onDark ? dark : light;
	}
}
