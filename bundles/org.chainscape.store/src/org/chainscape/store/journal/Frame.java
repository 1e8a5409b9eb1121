package org.chainscape.store.journal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.store.journal.ElementState.Foreign;
import org.chainscape.store.journal.ElementState.Local;
import org.chainscape.store.journal.ElementState.Part;
import org.chainscape.store.journal.ElementState.Text;
import org.chainscape.store.journal.ElementState.Value;

/**
 * What has changed of a document from one moment to another, as it is at the second.
 *
 * @param fresh whether this is the document from nothing, and what was before does not matter
 * @param states the elements that changed
 */
record Frame(boolean fresh, List<ElementState> states) {

	private static final int TEXT = 0;
	private static final int LOCAL = 1;
	private static final int FOREIGN = 2;
	private static final int PART = 3;
	private static final int DEEPEST = 50;

	void write(DataOutput out) throws IOException {
		out.writeBoolean(fresh);
		out.writeInt(states.size());
		for (ElementState state : states) {
			write(state, out);
		}
	}

	static Frame read(DataInput in) throws IOException {
		boolean fresh = in.readBoolean();
		List<ElementState> states = new ArrayList<>();
		for (int i = in.readInt(); i > 0; i--) {
			states.add(readState(in, 0));
		}
		return new Frame(fresh, states);
	}

	private static void write(ElementState state, DataOutput out) throws IOException {
		writeText(state.id(), out);
		writeText(state.type(), out);
		out.writeBoolean(state.whole());
		out.writeInt(state.features().size());
		for (Map.Entry<String, List<Value>> feature : state.features().entrySet()) {
			writeText(feature.getKey(), out);
			out.writeInt(feature.getValue().size());
			for (Value value : feature.getValue()) {
				write(value, out);
			}
		}
	}

	private static ElementState readState(DataInput in, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new IOException("parts are nested too deeply");
		}
		String id = readText(in);
		String type = readText(in);
		boolean whole = in.readBoolean();
		Map<String, List<Value>> features = new LinkedHashMap<>();
		for (int i = in.readInt(); i > 0; i--) {
			String name = readText(in);
			List<Value> values = new ArrayList<>();
			for (int j = in.readInt(); j > 0; j--) {
				values.add(readValue(in, depth));
			}
			features.put(name, values);
		}
		return new ElementState(id, type, whole, features);
	}

	private static void write(Value value, DataOutput out) throws IOException {
		if (value instanceof Text text) {
			out.writeByte(TEXT);
			writeText(text.text(), out);
		} else if (value instanceof Local local) {
			out.writeByte(LOCAL);
			writeText(local.id(), out);
		} else if (value instanceof Foreign foreign) {
			out.writeByte(FOREIGN);
			writeText(foreign.uri(), out);
			writeText(foreign.type(), out);
			writeText(foreign.name(), out);
		} else {
			out.writeByte(PART);
			write(((Part) value).state(), out);
		}
	}

	private static Value readValue(DataInput in, int depth) throws IOException {
		int kind = in.readByte();
		return switch (kind) {
		case TEXT -> new Text(readText(in));
		case LOCAL -> new Local(readText(in));
		case FOREIGN -> new Foreign(readText(in), readText(in), readText(in));
		case PART -> new Part(readState(in, depth + 1));
		default -> throw new IOException("no kind of value: " + kind);
		};
	}

	/** Texts are written unit by unit: whatever stands in one comes back, also half a surrogate pair. */
	static void writeText(String text, DataOutput out) throws IOException {
		out.writeInt(text == null ? -1 : text.length());
		if (text != null) {
			out.writeChars(text);
		}
	}

	static String readText(DataInput in) throws IOException {
		int length = in.readInt();
		if (length < 0) {
			return null;
		}
		StringBuilder text = new StringBuilder(Math.min(length, 1 << 16));
		for (int i = 0; i < length; i++) {
			text.append(in.readChar());
		}
		return text.toString();
	}
}
