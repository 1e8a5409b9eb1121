package org.chainscape.help.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads one page of Markdown: links are turned to pages of the manual, headings get names to link to. */
final class PageReader extends AbstractVisitor {

	private static final Pattern NAME = Pattern.compile("<a id=\"([^\"<>&]+)\">");
	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private final String path;
	private final Map<Node, String> anchors = new HashMap<>();
	private final Map<String, Integer> taken = new HashMap<>();
	private final List<String> names = new ArrayList<>();
	private final List<Page.Heading> headings = new ArrayList<>();
	private final List<String> links = new ArrayList<>();
	private final List<String> images = new ArrayList<>();
	private String title;

	private PageReader(String path) {
		this.path = path;
	}

	/**
	 * Reads a page.
	 *
	 * @param path its path in docs, in both languages that of the English page
	 * @param tongue the language it is for
	 * @param markdown its text
	 * @param original the English text where this one is its translation, otherwise {@code null}
	 * @return the page
	 */
	static Page read(String path, Tongue tongue, String markdown, String original) {
		PageReader reader = new PageReader(path);
		boolean translated = tongue == Tongue.EN || original != null;
		Node document = parse(markdown);
		if (original != null) {
			takeNames(headings(document), headings(parse(original)));
		}
		document.accept(reader);
		String body = HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
			.attributeProviderFactory(context -> (node, tag, attributes) -> {
				if (reader.anchors.containsKey(node)) {
					attributes.put("id", reader.anchors.get(node));
				}
			}).build().render(document);
		String heading = reader.title == null ? path : reader.title;
		return new Page(path, tongue, translated, heading, body, List.copyOf(reader.headings), List.copyOf(reader.names),
			List.copyOf(reader.links), List.copyOf(reader.images));
	}

	private static Node parse(String markdown) {
		return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(COMMENT.matcher(markdown).replaceAll(""));
	}

	private static List<Heading> headings(Node document) {
		List<Heading> found = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				found.add(heading);
			}
		});
		return found;
	}

	/** Headings of a translation are linked to by the names of the original, too, so that a link holds whichever page it stands in. */
	private static void takeNames(List<Heading> translation, List<Heading> original) {
		if (translation.size() == original.size()) {
			PageReader names = new PageReader("");
			for (int i = 0; i < original.size(); i++) {
				HtmlInline name = new HtmlInline();
				name.setLiteral("<a id=\"" + names.anchor(text(original.get(i))) + "\"></a>");
				translation.get(i).prependChild(name);
			}
		}
	}

	@Override
	public void visit(Heading heading) {
		String text = text(heading).strip();
		String anchor = anchor(text);
		anchors.put(heading, anchor);
		names.add(anchor);
		if (heading.getLevel() == 1 && title == null) {
			title = text;
		} else if (heading.getLevel() == 2) {
			headings.add(new Page.Heading(anchor, text));
		}
		visitChildren(heading);
	}

	@Override
	public void visit(Link link) {
		visitChildren(link);
		String target = link.getDestination();
		if (target.matches("[a-z]+:.*")) {
			return;
		}
		String[] parts = target.split("#", 2);
		String page = parts[0].isEmpty() ? path : resolve(parts[0]);
		if (page == null || !page.endsWith(".md")) {
			unwrap(link);
			return;
		}
		String anchor = parts.length > 1 ? "#" + parts[1] : "";
		links.add(page + anchor);
		link.setDestination(parts[0].isEmpty() ? anchor : up() + Page.file(page) + anchor);
	}

	@Override
	public void visit(Image image) {
		String picture = resolve(image.getDestination());
		if (picture != null) {
			images.add(picture);
			image.setDestination(up() + picture);
		}
		visitChildren(image);
	}

	@Override
	public void visit(HtmlBlock block) {
		names(block.getLiteral());
	}

	@Override
	public void visit(HtmlInline inline) {
		names(inline.getLiteral());
	}

	private void names(String html) {
		Matcher matcher = NAME.matcher(html);
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
	}

	/** The way from this page to the folder all pages are in. */
	private String up() {
		return "../".repeat(path.split("/").length - 1);
	}

	/** The path in docs of what a relative link means; null where it leads out of docs. Pages of both languages link to their neighbours. */
	private String resolve(String relative) {
		List<String> steps = new ArrayList<>(List.of(path.split("/")));
		steps.remove(steps.size() - 1);
		for (String step : relative.split("/")) {
			if ("..".equals(step)) {
				if (steps.isEmpty()) {
					// From docs/zh one step up is docs; what lies further up is not in the manual.
					String rest = relative.replaceFirst("^\\.\\./", "");
					boolean inside = rest.matches("(images|decisions|benchmarks)/.*|[^/.]+\\.md");
					return inside && !rest.matches("(README|CONTRIBUTING|CHANGELOG).*") ? rest : null;
				}
				steps.remove(steps.size() - 1);
			} else if (!".".equals(step)) {
				steps.add(step);
			}
		}
		return String.join("/", steps);
	}

	/** Leaves the words of a link that leads nowhere in the manual. */
	private static void unwrap(Link link) {
		Node child = link.getFirstChild();
		while (child != null) {
			Node next = child.getNext();
			link.insertBefore(child);
			child = next;
		}
		link.unlink();
	}

	/** The name a heading has on the page where the sources are shown, so that one link works in both places. */
	private String anchor(String heading) {
		String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").strip().replaceAll("\\s", "-");
		int before = taken.merge(name, 1, Integer::sum) - 1;
		return before == 0 ? name : name + '-' + before;
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(Code part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(SoftLineBreak part) {
				text.append(' ');
			}
		});
		return text.toString();
	}
}
