package org.chainscape.help.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes what the help system of the studio reads: pages, table of contents, index and contexts, each in both languages. */
final class BundleWriter {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String PAGES = "html/";

	private final Manual manual;
	private final Path target;

	BundleWriter(Manual manual, Path target) {
		this.manual = manual;
		this.target = target;
	}

	void write() throws IOException {
		for (Map.Entry<Tongue, Map<String, Page>> entry : manual.pages().entrySet()) {
			Tongue tongue = entry.getKey();
			Path folder = target.resolve(tongue.prefix());
			for (Page page : entry.getValue().values()) {
				Html.write(folder.resolve(PAGES + page.file()), Html.page(tongue, page.title(), page.up(), Html.article(page)));
			}
			Html.write(folder.resolve("toc.xml"), toc(tongue));
			Html.write(folder.resolve("index.xml"), index(tongue));
			Html.write(folder.resolve("contexts.xml"), contexts(tongue));
		}
		Html.write(target.resolve(PAGES + "manual.css"), Html.resource("manual.css"));
		for (String image : manual.images()) {
			Path copy = target.resolve(PAGES + image);
			Files.createDirectories(copy.getParent());
			Files.copy(manual.docs().resolve(image), copy, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private String toc(Tongue tongue) {
		Map<String, Page> pages = manual.pages().get(tongue);
		String first = manual.contents().pages().get(0);
		StringBuilder text = new StringBuilder(XML).append("<toc label=\"").append(tongue.choose("Chainscape 使用手册", "Chainscape manual"))
			.append("\" topic=\"").append(PAGES).append(Page.file(first)).append("\">\n");
		for (Contents.Chapter chapter : manual.contents().chapters()) {
			text.append("\t<topic label=\"").append(Html.escape(tongue.choose(chapter.zh(), chapter.en()))).append("\">\n");
			for (String path : chapter.pages()) {
				text.append("\t\t<topic label=\"").append(Html.escape(pages.get(path).title())).append("\" href=\"").append(PAGES)
					.append(Page.file(path)).append("\"/>\n");
			}
			text.append("\t</topic>\n");
		}
		return text.append("</toc>\n").toString();
	}

	private String index(Tongue tongue) {
		StringBuilder text = new StringBuilder(XML).append("<index>\n");
		for (Page page : manual.inOrder(tongue)) {
			page.headings().forEach(heading -> text.append("\t<entry keyword=\"").append(Html.escape(heading.text()))
				.append("\"><topic title=\"").append(Html.escape(page.title())).append("\" href=\"").append(PAGES).append(page.file())
				.append('#').append(heading.anchor()).append("\"/></entry>\n"));
		}
		return text.append("</index>\n").toString();
	}

	private String contexts(Tongue tongue) {
		Map<String, Page> pages = manual.pages().get(tongue);
		StringBuilder text = new StringBuilder(XML).append("<contexts>\n");
		for (Context context : Context.all()) {
			text.append("\t<context id=\"").append(context.id()).append("\">\n\t\t<description>")
				.append(Html.escape(tongue.choose(context.zh(), context.en()))).append("</description>\n");
			for (String link : context.pages()) {
				String[] parts = link.split("#", 2);
				text.append("\t\t<topic label=\"").append(Html.escape(pages.get(parts[0]).title())).append("\" href=\"").append(PAGES)
					.append(Page.file(parts[0])).append(parts.length > 1 ? "#" + parts[1] : "").append("\"/>\n");
			}
			text.append("\t</context>\n");
		}
		return text.append("</contexts>\n").toString();
	}
}
