package org.chainscape.tabular.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chainscape.tabular.sheet.SheetException.Kind;

/**
 * The texts cells share, by number. A few million characters are kept in memory; what goes beyond lies in a temporary file, of which the
 * blocks that were asked for last are kept.
 */
final class StringStore implements Closeable {

	private static final int IN_MEMORY = 4 << 20;
	/** What an empty text costs, so that a million of them do not count as nothing. */
	private static final int OVERHEAD = 32;
	private static final int BLOCK_STRINGS = 64;
	private static final int BLOCK_BYTES = 16 << 10;
	private static final int CACHED = 256;
	private static final int LARGEST_CACHED = 64 << 10;

	private final Place place;
	private final List<String> memory = new ArrayList<>();
	private long kept;
	private int size;
	private FileChannel file;
	private int[] firsts = new int[1024];
	private long[] positions = new long[1024];
	private int blocks;
	private final ByteArrayOutputStream open = new ByteArrayOutputStream(BLOCK_BYTES * 2);
	private int openStrings;
	private final String[][] cache = new String[CACHED][];
	private final int[] cachedBlock = new int[CACHED];

	StringStore(Place place) {
		this.place = place;
		Arrays.fill(cachedBlock, -1);
	}

	int size() {
		return size;
	}

	/** Adds the next text, which can be asked for after {@link #finish}. */
	void add(String text) throws SheetException {
		size++;
		if (file == null && kept <= IN_MEMORY) {
			memory.add(text);
			kept += text.length() + OVERHEAD;
			return;
		}
		try {
			if (file == null) {
				Path path = Files.createTempFile("chainscape", ".texts");
				file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
			}
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			new DataOutputStream(open).writeInt(bytes.length);
			open.write(bytes);
			openStrings++;
			if (openStrings == BLOCK_STRINGS || open.size() >= BLOCK_BYTES) {
				finish();
			}
		} catch (IOException e) {
			throw new SheetException(Kind.TEMPORARY, place, e, Failures.detail(e));
		}
	}

	/** Ends a run of additions. */
	void finish() throws SheetException {
		if (openStrings == 0) {
			return;
		}
		try {
			if (blocks + 1 == firsts.length) {
				firsts = Arrays.copyOf(firsts, blocks * 2 + 2);
				positions = Arrays.copyOf(positions, blocks * 2 + 2);
			}
			firsts[blocks] = size - openStrings;
			positions[blocks] = file.position();
			blocks++;
			ByteBuffer bytes = ByteBuffer.wrap(open.toByteArray());
			while (bytes.hasRemaining()) {
				file.write(bytes);
			}
			positions[blocks] = file.position();
			open.reset();
			openStrings = 0;
		} catch (IOException e) {
			throw new SheetException(Kind.TEMPORARY, place, e, Failures.detail(e));
		}
	}

	/** {@return the text of a number from 0 to below the size} */
	String get(int number) throws SheetException {
		if (number < memory.size()) {
			return memory.get(number);
		}
		int found = Arrays.binarySearch(firsts, 0, blocks, number);
		int block = found >= 0 ? found : -found - 2;
		int slot = block % CACHED;
		if (cachedBlock[slot] == block) {
			return cache[slot][number - firsts[block]];
		}
		String[] texts = load(block);
		boolean small = positions[block + 1] - positions[block] <= LARGEST_CACHED;
		cachedBlock[slot] = small ? block : -1;
		cache[slot] = small ? texts : null;
		return texts[number - firsts[block]];
	}

	private String[] load(int block) throws SheetException {
		int end = block + 1 < blocks ? firsts[block + 1] : size;
		String[] texts = new String[end - firsts[block]];
		ByteBuffer bytes = ByteBuffer.allocate((int) (positions[block + 1] - positions[block]));
		try {
			while (bytes.hasRemaining() && file.read(bytes, positions[block] + bytes.position()) >= 0) {
				// Once is enough with files, but the interface does not promise it.
			}
			DataInputStream stream = new DataInputStream(new ByteArrayInputStream(bytes.array()));
			for (int i = 0; i < texts.length; i++) {
				texts[i] = new String(stream.readNBytes(stream.readInt()), StandardCharsets.UTF_8);
			}
			return texts;
		} catch (IOException e) {
			throw new SheetException(Kind.TEMPORARY, place, e, Failures.detail(e));
		}
	}

	@Override
	public void close() {
		memory.clear();
		if (file != null) {
			try {
				file.close();
			} catch (IOException ignored) {
				// The system removes what is left.
			}
		}
	}
}
