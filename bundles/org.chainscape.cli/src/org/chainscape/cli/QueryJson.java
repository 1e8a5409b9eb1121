package org.chainscape.cli;

import java.util.Locale;

import org.chainscape.model.ask.Answer;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The answer to a question as JSON of the schema {@code chainscape-query}, version 1
 * ({@code docs/schema/chainscape-query-1.schema.json}).
 */
final class QueryJson {

	private QueryJson() {
	}

	static String write(String file, String expression, Answer answer, Language language) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", "chainscape-query").put("version", 1).put("language", language.tag()).put("file", file);
		root.put("expression", expression).put("total", answer.total());
		ArrayNode rows = root.putArray("rows");
		for (Answer.Row row : answer.rows()) {
			ObjectNode node = rows.addObject();
			element(node, row.element(), language);
			if (row.element() instanceof Company company) {
				ArrayNode tickers = node.putArray("tickers");
				company.getSecurities().stream().map(Ticker::text).forEach(tickers::add);
			}
			node.put("step", row.step());
			if (row.side() != Answer.Side.NONE) {
				node.put("side", row.side().name().toLowerCase(Locale.ROOT));
			}
			if (row.via() != null) {
				node.putObject("via").put("id", row.via().getId()).put("kind", row.via().eClass().getName());
			}
			if (row.from() != null) {
				element(node.putObject("from"), row.from(), language);
			}
		}
		return Json.write(root);
	}

	private static void element(ObjectNode node, NamedElement element, Language language) {
		node.put("id", element.getId()).put("kind", element.eClass().getName()).put("name", Labels.name(element, language));
	}
}
