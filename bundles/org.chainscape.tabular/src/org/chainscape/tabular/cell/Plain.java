package org.chainscape.tabular.cell;

/** Texts with narrow letters and signs where they have wide ones, so that both are read alike. */
final class Plain {

	private Plain() {
	}

	static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character >= '！' && character <= '～') {
				plain.append((char) (character - '！' + '!'));
			} else {
				plain.append(switch (character) {
					case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
					case '\u3000', '\u00A0', '\u202F', '\u2009' -> ' ';
					default -> character;
				});
			}
		}
		return plain.toString().strip();
	}
}
