package org.chainscape.store.rescue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chainscape.store.rescue.Loss.Kind;

/** Makes text of the bytes of a broken file, and one version of the two a merge has left in it. Lines keep their numbers. */
final class BrokenText {

	private static final String OURS = "<<<<<<<";
	private static final String BASE = "|||||||";
	private static final String MIDDLE = "=======";
	private static final String THEIRS = ">>>>>>>";

	private BrokenText() {
	}

	/** {@return the text of bytes; what is none is replaced} */
	static String decode(byte[] bytes, List<Loss> losses) {
		if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
			// A text editor has saved it so.
			return new String(bytes, StandardCharsets.UTF_16);
		}
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return text.toString();
		} catch (CharacterCodingException e) {
			String text = new String(bytes, StandardCharsets.UTF_8);
			int first = text.indexOf('\uFFFD');
			losses.add(new Loss(Kind.NO_TEXT, 1 + (int) text.substring(0, Math.max(0, first)).chars().filter(c -> c == '\n').count(), ""));
			return text;
		}
	}

	/** {@return whether a merge has left conflicts in a text} */
	static boolean hasConflicts(String text) {
		return text.startsWith(OURS) || text.contains("\n" + OURS);
	}

	/**
	 * Takes one side of each conflict.
	 *
	 * @param called how the side is called
	 */
	static String take(String text, Rescue.Side side, String called, List<Loss> losses) {
		StringBuilder taken = new StringBuilder(text.length());
		String inside = null;
		int line = 0;
		for (String each : text.split("\n", -1)) {
			line++;
			String marker = each.length() < OURS.length() ? "" : each.substring(0, OURS.length());
			boolean isMarker = marker.equals(OURS) || inside != null && (marker.equals(BASE) || marker.equals(MIDDLE) || marker.equals(THEIRS));
			if (isMarker) {
				if (marker.equals(OURS)) {
					losses.add(new Loss(Kind.CONFLICT, line, called));
				}
				inside = marker.equals(THEIRS) ? null : marker;
			} else if (inside == null || inside.equals(side == Rescue.Side.OURS ? OURS : MIDDLE)) {
				taken.append(each);
			}
			taken.append('\n');
		}
		return taken.toString();
	}
}
