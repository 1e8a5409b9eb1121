package org.chainscape.help.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Frames of pages, and files. */
final class Html {

	private static final String FRAME = """
		<?xml version="1.0" encoding="UTF-8"?>
		<!DOCTYPE html>
		<html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
		<head>
		<meta charset="UTF-8"/>
		<meta name="viewport" content="width=device-width, initial-scale=1"/>
		<title>%2$s</title>
		<link rel="stylesheet" href="%3$smanual.css"/>
		</head>
		<body>
		%4$s</body>
		</html>
		""";

	private Html() {
	}

	/** A whole page. */
	static String page(Tongue tongue, String title, String up, String body) {
		return FRAME.formatted(tongue.tag(), escape(title), up, body);
	}

	/** A page of the manual; one that is not written in its language says so. */
	static String article(Page page) {
		String remark = page.translated() ? "" : "<p class=\"remark\">" + page.tongue().choose("本页尚无中文版，以下为英文。",
			"This page has no translation yet.") + "</p>\n";
		return "<main lang=\"" + (page.translated() ? page.tongue() : Tongue.EN).tag() + "\">\n" + remark + page.body() + "</main>\n";
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** A file beside this class. */
	static String resource(String name) {
		try (InputStream stream = Html.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
