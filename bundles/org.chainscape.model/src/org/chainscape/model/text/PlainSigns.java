package org.chainscape.model.text;

/** Narrow letters and signs where a text has wide ones, one sort of minus, of blank and of each other sign, so that both are read alike. */
public final class PlainSigns {

	private PlainSigns() {
	}

	/**
	 * Makes signs plain.
	 *
	 * @param text a text
	 * @return the same in narrow signs, without surrounding blanks
	 */
	public static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character >= '！' && character <= '～') {
				plain.append((char) (character - '！' + '!'));
			} else {
				plain.append(switch (character) {
					case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
					case '∼', '〜' -> '~';
					case '￥' -> '¥';
					case '\u3000', '\u00A0', '\u202F', '\u2009' -> ' ';
					default -> character;
				});
			}
		}
		return plain.toString().strip();
	}
}
