package org.chainscape.report.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.report.ReportException;

/**
 * Content controls of Word around everything that is generated. Their tags say what stands in them, so that a finished report is a template
 * again: {@code cs:HASH:EXPRESSION} for what is generated, {@code cs:#N} for a loop or condition whose body is in the {@link Memory},
 * {@code cs:=KEY} for one turn of it. Word takes tags of up to 64 characters; longer expressions are in the memory, too.
 */
final class Controls {

	/** What tags of ours begin with. */
	static final String PREFIX = "cs:";

	private static final int LONGEST_TAG = 64;
	private static final int LONGEST_KEY = 48;
	private static final Pattern LEAF = Pattern.compile("cs:([0-9a-f]{8}):(.*)", Pattern.DOTALL);
	private static final Pattern GROUP = Pattern.compile("cs:#(\\d+)");

	private Controls() {
	}

	/**
	 * What a generated piece stands for.
	 *
	 * @param hash of the text that was generated
	 * @param expression the placeholder without braces, or a whole line with placeholders
	 */
	record Leaf(String hash, String expression) {
	}

	static boolean isOurs(String tag) {
		return tag != null && (LEAF.matcher(tag).matches() || GROUP.matcher(tag).matches() || tag.startsWith("cs:="));
	}

	static String tag(XmlElement control) {
		return control.child("w:sdtPr").map(properties -> properties.value("w:tag")).orElse("");
	}

	static XmlElement content(XmlElement control) {
		return control.child("w:sdtContent").orElseGet(() -> new XmlElement("w:sdtContent"));
	}

	/** The leaf a control is, if it is one. */
	static Optional<Leaf> leaf(XmlElement control, Memory memory) throws ReportException {
		Matcher matcher = LEAF.matcher(tag(control));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String expression = matcher.group(2);
		return Optional.of(new Leaf(matcher.group(1), expression.startsWith("#") ? memory.expression(expression.substring(1)) : expression));
	}

	/** The number of the loop or condition a control is, if it is one. */
	static Optional<String> group(XmlElement control) {
		Matcher matcher = GROUP.matcher(tag(control));
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** The key of the turn a control is, if it is one. */
	static Optional<String> turn(XmlElement control) {
		String tag = tag(control);
		return tag.startsWith("cs:=") ? Optional.of(tag.substring(4)) : Optional.empty();
	}

	static XmlElement leaf(String expression, String title, String text, List<Object> content, Memory memory) {
		String tag = "cs:" + hash(text) + ":" + expression;
		boolean fits = tag.length() <= LONGEST_TAG && !expression.startsWith("#");
		return control(fits ? tag : "cs:" + hash(text) + ":#" + memory.remember(expression), title, content);
	}

	static XmlElement group(Memory.Group group, String title, List<Object> turns, Memory memory) {
		return control("cs:#" + memory.remember(group), title, turns);
	}

	static XmlElement turn(String key, List<Object> content) {
		return control("cs:=" + key(key), "", content);
	}

	/** A key that fits into a tag. */
	static String key(String key) {
		return key.length() <= LONGEST_KEY && key.matches("[\\x21-\\x7e]*") ? key : hash(key) + hash(key + "#");
	}

	/** Ids are given at the end, when all are known. */
	private static XmlElement control(String tag, String title, List<Object> content) {
		XmlElement properties = new XmlElement("w:sdtPr");
		if (!title.isEmpty()) {
			properties.add(XmlElement.of("w:alias", "w:val", title.length() > LONGEST_TAG ? title.substring(0, LONGEST_TAG - 1) + "…" : title));
		}
		properties.add(XmlElement.of("w:tag", "w:val", tag), XmlElement.of("w:id", "w:val", "0"));
		return new XmlElement("w:sdt").add(properties, new XmlElement("w:sdtContent").add(content));
	}

	/** Eight hexadecimal digits of a text, blind to spaces at its ends. */
	static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.strip().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 4);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
