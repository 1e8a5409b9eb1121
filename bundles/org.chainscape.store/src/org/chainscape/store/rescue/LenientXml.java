package org.chainscape.store.rescue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.store.rescue.Loss.Kind;

/**
 * Reads XML of which anything may be broken: what is not closed ends with what it stands in, what makes no sense is left out. It opens no
 * other file and knows no entities but those of XML.
 */
final class LenientXml {

	/** As deep as chain files may be. */
	private static final int DEEPEST = 300;
	private static final String NAME_ENDS = " \t\r\n/><=\"'";

	private final String text;
	private final List<Loss> losses;
	private final List<Node> roots = new ArrayList<>();
	private final Deque<Node> open = new ArrayDeque<>();
	private int at;
	private int line = 1;
	private int counted;
	private int tooDeep;

	private LenientXml(String text, List<Loss> losses) {
		this.text = text;
		this.losses = losses;
	}

	/** {@return the outermost elements: one, if the beginning of the file is there} */
	static List<Node> read(String text, List<Loss> losses) {
		LenientXml xml = new LenientXml(text, losses);
		xml.read();
		return xml.roots;
	}

	private void read() {
		while (at < text.length()) {
			int tag = text.indexOf('<', at);
			if (tag < 0) {
				add(text.substring(at));
				at = text.length();
			} else {
				add(text.substring(at, tag));
				at = tag;
				tag();
			}
		}
		if (!open.isEmpty()) {
			ArrayList<Node> path = new ArrayList<>(open);
			Collections.reverse(path);
			lose(Kind.CUT_OFF, path.stream().map(Node::localName).collect(Collectors.joining(" › ")));
		}
	}

	private void add(String characters) {
		if (!open.isEmpty()) {
			open.peek().text().append(decode(characters));
		}
	}

	private void tag() {
		if (text.startsWith("<!--", at)) {
			skip("-->");
		} else if (text.startsWith("<?", at)) {
			skip("?>");
		} else if (text.startsWith("<![CDATA[", at)) {
			int end = text.indexOf("]]>", at);
			if (!open.isEmpty()) {
				open.peek().text().append(text, at + "<![CDATA[".length(), end < 0 ? text.length() : end);
			}
			skip("]]>");
		} else if (text.startsWith("<!", at)) {
			lose(Kind.BROKEN_TAG, "<!" + name(at + 2));
			skip(">");
		} else if (text.startsWith("</", at)) {
			close();
		} else {
			start();
		}
	}

	private void skip(String end) {
		int found = text.indexOf(end, at);
		at = found < 0 ? text.length() : found + end.length();
	}

	private void close() {
		String name = name(at + 2);
		int end = text.indexOf('>', at);
		int next = text.indexOf('<', at + 1);
		at = end < 0 || next >= 0 && next < end ? Math.min(text.length(), at + 2 + name.length()) : end + 1;
		if (tooDeep > 0) {
			tooDeep--;
			return;
		}
		if (open.stream().noneMatch(node -> node.name().equals(name))) {
			lose(Kind.BROKEN_TAG, "</" + name + ">");
			return;
		}
		while (!open.peek().name().equals(name)) {
			Node unclosed = open.pop();
			if (!unclosed.isBroken()) {
				lose(Kind.BROKEN_TAG, "<" + unclosed.name() + ">");
			}
		}
		open.pop();
	}

	private void start() {
		int begin = at;
		String name = name(at + 1);
		if (name.isEmpty()) {
			lose(Kind.BROKEN_TAG, "<");
			at++;
			return;
		}
		Tag tag = new Tag(at + 1 + name.length());
		tag.read();
		if (tag.cutOff) {
			lose(Kind.CUT_OFF, name);
			at = text.length();
			return;
		}
		Node node = new Node(name, line(begin), tag.broken);
		node.attributes().putAll(tag.attributes);
		if (tag.broken) {
			losses.add(new Loss(Kind.BROKEN_TAG, node.line(), "<" + name + ">"));
		}
		at = tag.place;
		put(node, tag.empty);
	}

	private void put(Node node, boolean empty) {
		if (open.size() >= DEEPEST || tooDeep > 0) {
			if (tooDeep == 0) {
				losses.add(new Loss(Kind.TOO_DEEP, node.line(), node.localName()));
			}
			tooDeep += empty ? 0 : 1;
			return;
		}
		(open.isEmpty() ? roots : open.peek().children()).add(node);
		if (!empty) {
			open.push(node);
		}
	}

	private String name(int begin) {
		int end = begin;
		while (end < text.length() && NAME_ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(Math.min(begin, text.length()), end);
	}

	private int line(int place) {
		while (counted < place) {
			if (text.charAt(counted++) == '\n') {
				line++;
			}
		}
		return line;
	}

	private void lose(Kind kind, String what) {
		losses.add(new Loss(kind, line(Math.min(at, text.length())), what));
	}

	/** What stands between the name of a start tag and its end. */
	private final class Tag {

		private final Map<String, String> attributes = new LinkedHashMap<>();
		private int place;
		private boolean empty;
		private boolean broken;
		private boolean cutOff;

		Tag(int place) {
			this.place = place;
		}

		void read() {
			while (place < text.length()) {
				char c = text.charAt(place);
				if (c == '>') {
					place++;
					return;
				} else if (text.startsWith("/>", place)) {
					place += 2;
					empty = true;
					return;
				} else if (c == '<') {
					broken = true;
					return;
				} else if (Character.isWhitespace(c)) {
					place++;
				} else if (!attribute()) {
					broken = true;
				}
			}
			cutOff = true;
		}

		private boolean attribute() {
			String name = name(place);
			if (name.isEmpty()) {
				place++;
				return false;
			}
			place += name.length();
			if (place >= text.length() || text.charAt(place) != '=') {
				return false;
			}
			place++;
			char quote = place < text.length() ? text.charAt(place) : 0;
			if (quote != '"' && quote != '\'') {
				return false;
			}
			int end = text.indexOf(quote, place + 1);
			int tag = text.indexOf('<', place + 1);
			if (end < 0 || tag >= 0 && tag < end) {
				// The quote at the end is lost: the value goes no further than its line.
				int lineEnd = text.indexOf('\n', place);
				place = Math.min(lineEnd < 0 ? text.length() : lineEnd, tag < 0 ? text.length() : tag);
				return false;
			}
			attributes.put(name, decode(text.substring(place + 1, end).replaceAll("\r\n|[\r\n\t]", " ")));
			place = end + 1;
			return true;
		}
	}

	private String decode(String written) {
		if (written.indexOf('&') < 0) {
			return written;
		}
		StringBuilder decoded = new StringBuilder();
		int place = 0;
		for (int amp = written.indexOf('&'); amp >= 0; amp = written.indexOf('&', place)) {
			decoded.append(written, place, amp);
			int end = written.indexOf(';', amp);
			String character = end < 0 ? null : Entities.character(written.substring(amp + 1, end));
			decoded.append(character == null ? "&" : character);
			place = character == null ? amp + 1 : end + 1;
		}
		return decoded.append(written, place, written.length()).toString();
	}
}
