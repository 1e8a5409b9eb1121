package org.chainscape.report.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.markup.Markup;
import org.chainscape.report.markup.Resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What stands around the text of the page: style sheet, script, data. The page forbids itself everything else: no script but this one runs,
 * nothing is loaded.
 */
final class PageFrame {

	private static final List<String> SCRIPTS = List.of("panel.js", "figures.js", "search.js", "tables.js");

	private final ReportBasis basis;
	private final PageBody body;

	PageFrame(ReportBasis basis, PageBody body) {
		this.basis = basis;
		this.body = body;
	}

	void write(String content, Writer writer) throws IOException {
		String style = Resources.style(PageFrame.class, "page.css", basis.request().house()) + body.looks();
		String script = script();
		Markup head = new Markup();
		head.empty("meta", "charset", "utf-8").line();
		head.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; img-src data:; base-uri 'none'; "
				+ "form-action 'none'; style-src " + digest(style) + "; script-src " + digest(script)).line();
		head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
		head.empty("meta", "name", "generator", "content", "Chainscape").line();
		head.leaf("title", body.title()).line();
		writer.write("<!DOCTYPE html>\n<html lang=\"" + basis.language().tag() + "\">\n<head>\n" + head);
		writer.write("<style>" + style + "</style>\n</head>\n<body>\n");
		writer.write(content);
		writer.write("<script type=\"application/json\" id=\"data\">" + json() + "</script>\n");
		writer.write("<script>" + script + "</script>\n</body>\n</html>\n");
	}

	/** The files of the script in one function, so that their names are nobody else's. */
	private static String script() {
		StringBuilder script = new StringBuilder("(function () {\n'use strict';\n");
		SCRIPTS.forEach(name -> script.append(Resources.text(PageFrame.class, name)));
		return script.append("}());\n").toString();
	}

	/** The data, with every character that could end the script or a line of it written as an escape. */
	private String json() throws JsonProcessingException {
		Map<String, Object> data = new LinkedHashMap<>();
		Map<String, String> words = new LinkedHashMap<>();
		PageBody.TEXTS.keys(Language.ZH).stream().filter(key -> key.startsWith("ui."))
				.forEach(key -> words.put(key.substring(3), PageBody.TEXTS.get(basis.language(), key)));
		data.put("ui", words);
		Dossiers dossiers = new Dossiers(basis, PageBody.TEXTS);
		data.put("e", dossiers.tell(body.shown()));
		data.put("s", dossiers.sources());
		return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
				.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
	}

	private static String digest(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
