package org.chainscape.model.search;

/** Slips of the fingers. */
final class Typing {

	private Typing() {
	}

	/** Whether a text begins with something typed but for one letter wrong, left out, doubled or changed with its neighbour. */
	static boolean isNear(String typed, String text) {
		int same = 0;
		while (same < typed.length() && same < text.length() && typed.charAt(same) == text.charAt(same)) {
			same++;
		}
		if (same == typed.length() || same == text.length()) {
			return typed.length() - same <= 1;
		}
		String rest = typed.substring(same);
		return text.startsWith(rest.substring(1), same + 1) || text.startsWith(rest, same + 1) || text.startsWith(rest.substring(1), same)
				|| rest.length() > 1 && same + 1 < text.length() && rest.charAt(0) == text.charAt(same + 1)
						&& rest.charAt(1) == text.charAt(same) && text.startsWith(rest.substring(2), same + 2);
	}
}
