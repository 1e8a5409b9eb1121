package org.chainscape.help.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes the manual as a folder of plain pages that any browser reads from the disk. */
final class FolderWriter {

	private final Manual manual;
	private final Path target;

	FolderWriter(Manual manual, Path target) {
		this.manual = manual;
		this.target = target;
	}

	void write() throws IOException {
		for (Map.Entry<Tongue, Map<String, Page>> entry : manual.pages().entrySet()) {
			Tongue tongue = entry.getKey();
			for (Page page : entry.getValue().values()) {
				String up = page.up() + "../";
				// Pictures lie beside the languages, once.
				String article = Html.article(page).replace("src=\"" + page.up() + "images/", "src=\"" + up + "images/");
				Html.write(target.resolve(tongue.tag()).resolve(page.file()), Html.page(tongue, page.title(), up,
					"<div class=\"book\">\n" + navigation(page) + article + "</div>\n"));
			}
		}
		Html.write(target.resolve("manual.css"), Html.resource("manual.css"));
		Html.write(target.resolve("index.html"), start());
		for (String image : manual.images()) {
			Path copy = target.resolve(image);
			Files.createDirectories(copy.getParent());
			Files.copy(manual.docs().resolve(image), copy, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private String navigation(Page current) {
		Tongue tongue = current.tongue();
		Tongue other = tongue == Tongue.ZH ? Tongue.EN : Tongue.ZH;
		StringBuilder text = new StringBuilder("<nav>\n<p class=\"brand\">Chainscape</p>\n<p><a href=\"").append(current.up()).append("../")
			.append(other.tag()).append('/').append(current.file()).append("\">").append(other.choose("中文", "English")).append("</a></p>\n");
		Map<String, Page> pages = manual.pages().get(tongue);
		for (Contents.Chapter chapter : manual.contents().chapters()) {
			text.append("<h2>").append(Html.escape(tongue.choose(chapter.zh(), chapter.en()))).append("</h2>\n<ul>\n");
			for (String path : chapter.pages()) {
				Page page = pages.get(path);
				text.append(path.equals(current.path()) ? "<li class=\"here\">" : "<li>").append("<a href=\"").append(current.up())
					.append(page.file()).append("\">").append(Html.escape(page.title())).append("</a></li>\n");
			}
			text.append("</ul>\n");
		}
		return text.append("</nav>\n").toString();
	}

	private String start() {
		String first = Page.file(manual.contents().pages().get(0));
		return Html.page(Tongue.ZH, "Chainscape", "", """
			<main class="start">
			<h1>Chainscape</h1>
			<p><a href="zh/%1$s">使用手册（中文）</a></p>
			<p><a href="en/%1$s">Manual (English)</a></p>
			</main>
			""".formatted(first));
	}
}
