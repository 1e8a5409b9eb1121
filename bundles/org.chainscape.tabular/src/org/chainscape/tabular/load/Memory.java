package org.chainscape.tabular.load;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.tabular.mapping.CellMarks;
import org.chainscape.tabular.mapping.RowKind;

/**
 * What the rows of a file stated when they were last imported, so that what a person has deleted since is known from what is new. Kept at
 * the source as digests of 48 bits, sorted, of which only the differences are written: about seven letters for each. What is no longer in
 * the file is forgotten; what was rejected is never kept, so that it can be imported as soon as it can be read.
 */
final class Memory {

	private static final long MASK = (1L << 48) - 1;
	private static final int BITS = 7;
	private static final int MORE = 1 << BITS;

	private final boolean bringsBack;
	private final Map<String, Part> parts = new LinkedHashMap<>();
	private final Map<String, String> others = new TreeMap<>();

	/** What rows of one sort on one sheet stated. */
	static final class Part {

		/** Sorted. */
		private final long[] before;
		private final boolean bringsBack;
		private final Set<Long> now = new TreeSet<>();

		private Part(long[] before, boolean bringsBack) {
			this.before = before;
			this.bringsBack = bringsBack;
		}

		/**
		 * Whether the last import took over what these cells state, so that a person must have deleted what is not there any more. It stays in
		 * mind.
		 *
		 * @return false for what is new, and for everything if what was deleted is to be brought back
		 */
		boolean leavesOut(String quote) {
			boolean known = !bringsBack && before.length > 0 && Arrays.binarySearch(before, digest(quote)) >= 0;
			if (known) {
				keep(quote);
			}
			return known;
		}

		/** Keeps in mind that these cells have been taken over, or were left out because a person had deleted what they state. */
		void keep(String quote) {
			now.add(digest(quote));
		}
	}

	/**
	 * Remembers.
	 *
	 * @param sheet the source of a file
	 * @param bringsBack whether nothing is to be left out
	 */
	Memory(Spreadsheet sheet, boolean bringsBack) {
		this.bringsBack = bringsBack;
		String rows = sheet.getRows();
		for (String part : rows == null || rows.isBlank() ? new String[0] : rows.strip().split("\\s+")) {
			int colon = part.indexOf(':');
			if (colon > 0) {
				others.put(part.substring(0, colon), part.substring(colon + 1));
			}
		}
	}

	/** {@return what rows of a sort on a sheet stated} */
	Part part(String sheet, RowKind kind) {
		String name = String.format("%012x", digest(kind.key().toLowerCase(Locale.ROOT) + '\n' + sheet));
		return parts.computeIfAbsent(name, any -> new Part(decode(others.getOrDefault(name, "")), bringsBack));
	}

	/** {@return what is to be kept now; {@code null} for nothing} */
	String text() {
		Map<String, String> all = new TreeMap<>(others);
		parts.forEach((name, part) -> all.put(name, encode(part.now)));
		StringBuilder text = new StringBuilder();
		all.forEach((name, digests) -> {
			if (!digests.isEmpty()) {
				text.append(text.isEmpty() ? "" : " ").append(name).append(':').append(digests);
			}
		});
		return text.isEmpty() ? null : text.toString();
	}

	private static long digest(String words) {
		return CellMarks.hash(words) & MASK;
	}

	private static String encode(Set<Long> sorted) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(sorted.size() * 6);
		long last = 0;
		for (long each : sorted) {
			long step = each - last;
			last = each;
			for (; step >= MORE; step >>>= BITS) {
				bytes.write((int) (step & MORE - 1) | MORE);
			}
			bytes.write((int) step);
		}
		return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
	}

	/** What is damaged is as good as not known. */
	private static long[] decode(String text) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(text);
		} catch (IllegalArgumentException e) {
			return new long[0];
		}
		long[] digests = new long[bytes.length];
		int count = 0;
		long last = 0;
		long step = 0;
		int shift = 0;
		for (byte each : bytes) {
			step |= (long) (each & MORE - 1) << shift;
			shift += BITS;
			if ((each & MORE) == 0) {
				last += step;
				digests[count++] = last;
				step = 0;
				shift = 0;
			}
		}
		long[] whole = Arrays.copyOf(digests, count);
		Arrays.sort(whole);
		return whole;
	}
}
