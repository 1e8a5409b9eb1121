package org.chainscape.report.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.report.ReportException;

/** Reads what stands between the braces. Key words may be English or Chinese. */
final class TagParser {

	private static final Pattern EACH = Pattern.compile("[#＃]\\s*(?:each\\b|逐项)\\s*(.*)", Pattern.DOTALL);
	private static final Pattern WHEN = Pattern.compile("[#＃]\\s*(?:if\\b|如果)\\s*(.*)", Pattern.DOTALL);
	private static final Pattern END = Pattern.compile("[/／]\\s*(each|逐项|if|如果)");
	private static final Pattern WHERE = Pattern.compile("(.*?)\\s(?:where|当)\\s(.*)", Pattern.DOTALL);
	private static final Pattern NAMED = Pattern.compile("(\\p{L}+)\\s*[:：]\\s*(.*)", Pattern.DOTALL);
	private static final Pattern OPTION = Pattern.compile("(\\p{L}+)\\s*[=＝]\\s*(.+)");
	private static final Map<String, String> OPTIONS = Map.of("宽", "width", "版面", "page");

	private static final Map<String, Tag.Contents.Listing> CONTENTS = Map.of("toc", Tag.Contents.Listing.HEADINGS, "目录",
			Tag.Contents.Listing.HEADINGS, "toc:figures", Tag.Contents.Listing.FIGURES, "图目录", Tag.Contents.Listing.FIGURES, "图表目录",
			Tag.Contents.Listing.FIGURES, "toc:tables", Tag.Contents.Listing.TABLES, "表目录", Tag.Contents.Listing.TABLES);

	private TagParser() {
	}

	static Tag parse(String inner) throws ReportException {
		String text = inner.replace('\u00a0', ' ').strip();
		if (text.isEmpty()) {
			throw new ReportException("template.empty");
		}
		if (CONTENTS.containsKey(text.replace('：', ':').replaceAll("\\s", ""))) {
			return new Tag.Contents(CONTENTS.get(text.replace('：', ':').replaceAll("\\s", "")));
		}
		Matcher each = EACH.matcher(text);
		if (each.matches()) {
			return each(each.group(1).strip());
		}
		Matcher when = WHEN.matcher(text);
		if (when.matches()) {
			return new Tag.When(Expression.parse(when.group(1)));
		}
		Matcher end = END.matcher(text);
		if (end.matches()) {
			return new Tag.End(end.group(1).equals("each") || end.group(1).equals("逐项"));
		}
		if (text.equals("else") || text.equals("否则")) {
			return new Tag.Otherwise();
		}
		if ("#/＃／".indexOf(text.charAt(0)) >= 0) {
			throw new ReportException("template.unknownCommand", text);
		}
		return named(text);
	}

	private static Tag each(String text) throws ReportException {
		Matcher where = WHERE.matcher(text);
		if (where.matches()) {
			return new Tag.Each(Expression.parse(where.group(1)), Expression.parse(where.group(2)));
		}
		return new Tag.Each(Expression.parse(text), null);
	}

	private static Tag named(String text) throws ReportException {
		String[] parts = text.split("[|｜]", -1);
		Matcher named = NAMED.matcher(text);
		boolean bare = Kind.of(parts[0].strip()).filter(Kind::isBlock).isPresent();
		Optional<Kind> kind = bare ? Kind.of(parts[0].strip()) : named.matches() ? Kind.of(named.group(1)) : Optional.empty();
		if (kind.isPresent() && kind.get().isBlock()) {
			return new Tag.Insert(kind.get(), bare ? "" : unquoted(named.group(2).split("[|｜]", -1)[0]), options(parts));
		}
		if (kind.isPresent()) {
			// A name may hold any sign, so it is everything after the colon.
			return new Tag.Field(new Expression.Named(kind.get(), unquoted(named.group(2))));
		}
		if (named.matches() && !text.matches("(?s).*[\"“=<>].*")) {
			throw new ReportException("template.unknownKind", named.group(1));
		}
		return new Tag.Field(Expression.parse(text));
	}

	private static Map<String, String> options(String... parts) throws ReportException {
		Map<String, String> options = new LinkedHashMap<>();
		for (int i = 1; i < parts.length; i++) {
			Matcher option = OPTION.matcher(parts[i].strip());
			if (!option.matches()) {
				throw new ReportException("template.optionForm", parts[i].strip());
			}
			String name = option.group(1).toLowerCase(Locale.ROOT);
			options.put(OPTIONS.getOrDefault(name, name), option.group(2).strip());
		}
		return options;
	}

	private static String unquoted(String name) {
		String text = name.strip();
		boolean quoted = text.length() > 1 && "\"“'‘「".indexOf(text.charAt(0)) >= 0 && "\"”'’」".indexOf(text.charAt(text.length() - 1)) >= 0;
		return quoted ? text.substring(1, text.length() - 1).strip() : text;
	}
}
