package org.chainscape.model.search;

/**
 * Compares letters typed with how a name is read. Each Chinese character stands for one of its readings or for the first letter of one (zh,
 * ch and sh count as one letter, too), Latin letters for themselves; the last reading may be incomplete.
 */
final class PinyinFit {

	private final String folded;
	private final String typed;
	private final boolean withInitials;
	private boolean chinese;

	private PinyinFit(String folded, String typed, boolean withInitials) {
		this.folded = folded;
		this.typed = typed;
		this.withInitials = withInitials;
	}

	static Fit of(String folded, String typed) {
		Fit full = new PinyinFit(folded, typed, false).find();
		return full != null ? full : new PinyinFit(folded, typed, true).find();
	}

	private Fit find() {
		for (int start = 0; start < folded.length(); start++) {
			if (isSeparator(folded.charAt(start))) {
				continue;
			}
			chinese = false;
			int end = end(start, 0);
			if (end > 0 && chinese) {
				return new Fit(withInitials ? Quality.INITIALS : Quality.PINYIN, start, end);
			}
		}
		return null;
	}

	/** Where the rest of what was typed ends if it begins there, or -1. */
	private int end(int at, int from) {
		if (from == typed.length()) {
			return at;
		}
		if (at == folded.length()) {
			return -1;
		}
		char character = folded.charAt(at);
		String[] readings = Pinyin.readings(character);
		if (readings.length == 0) {
			return typed.charAt(from) == character ? end(at + 1, from + 1) : isSeparator(character) ? end(at + 1, from) : -1;
		}
		for (String reading : readings) {
			int end = end(at, from, reading);
			if (end > 0) {
				chinese = true;
				return end;
			}
		}
		return -1;
	}

	private int end(int at, int from, String reading) {
		int same = common(reading, from);
		if (same == 0) {
			return -1;
		}
		if (from + same == typed.length() && (same > 1 || same == reading.length() || withInitials || from > 0)) {
			return at + 1;
		}
		int end = same == reading.length() ? end(at + 1, from + same) : -1;
		if (end < 0 && withInitials && same > 1 && reading.charAt(1) == 'h') {
			end = end(at + 1, from + 2);
		}
		return end < 0 && withInitials ? end(at + 1, from + 1) : end;
	}

	private int common(String reading, int from) {
		int same = 0;
		while (same < reading.length() && from + same < typed.length() && reading.charAt(same) == typed.charAt(from + same)) {
			same++;
		}
		return same;
	}

	private static boolean isSeparator(char character) {
		return Folding.isSign(character);
	}
}
