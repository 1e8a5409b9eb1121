package org.chainscape.cli;

import java.util.Locale;
import java.util.Map;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.Coverage;
import org.chainscape.analysis.Criterion;
import org.chainscape.analysis.FindingLine;
import org.chainscape.analysis.Findings;
import org.chainscape.analysis.Freshness;
import org.chainscape.analysis.Gap;
import org.chainscape.analysis.GapKind;
import org.chainscape.analysis.Inventory;
import org.chainscape.analysis.OpenFinding;
import org.chainscape.analysis.PerspectiveQuality;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.SegmentQuality;
import org.chainscape.analysis.SeverityCounts;
import org.chainscape.analysis.Share;
import org.chainscape.analysis.SourceUse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The state of a chain as JSON of the schema {@code chainscape-quality}, version 1
 * ({@code docs/schema/chainscape-quality-1.schema.json}).
 */
final class QualityJson {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-quality";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;

	private QualityJson() {
	}

	/**
	 * Writes an assessment whole, and the numbers of all parts.
	 *
	 * @param file the file as named on the command line
	 * @param report the report
	 * @param part the part that was asked for
	 * @return the JSON
	 */
	static String write(String file, QualityReport report, Assessment part) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", SCHEMA).put("version", VERSION).put("language", report.language().tag()).put("file", file);
		root.put("today", report.today().toString()).put("suppressed", report.suppressed());
		ObjectNode weights = root.putObject("weights");
		for (Criterion criterion : Criterion.values()) {
			weights.put(word(criterion), criterion.weight());
		}
		addNumbers(root.putObject("assessment"), part);
		addLists(root.withObject("/assessment"), part);
		ArrayNode parts = root.putArray("parts");
		report.parts().forEach(each -> addNumbers(parts.addObject(), each));
		return Json.write(root);
	}

	private static void addNumbers(ObjectNode node, Assessment part) {
		node.putObject("scope").put("kind", word(part.scope().kind())).put("id", part.scope().id()).put("name", part.scope().name());
		node.put("companies", part.companies());
		ObjectNode inventory = node.putObject("inventory");
		for (Inventory.Line line : part.inventory().lines()) {
			inventory.putObject(word(line.kind())).put("total", line.total()).put("toVerify", line.toVerify());
		}
		ObjectNode coverage = node.putObject("coverage");
		for (Coverage.Line line : part.coverage().lines()) {
			coverage.putObject(word(line.kind())).put("total", line.total()).put("located", line.located()).put("sourceOnly", line.sourceOnly())
				.put("inferred", line.inferred()).put("unsourced", line.unsourced()).put("toVerify", line.toVerify());
		}
		add(node.putObject("freshness"), part.freshness());
		ObjectNode findings = node.putObject("findings");
		add(findings, part.findings().counts());
		findings.put("rivals", part.findings().rivals());
		ObjectNode gaps = node.putObject("gapCounts");
		for (GapKind kind : GapKind.values()) {
			gaps.put(word(kind), part.gaps(kind).size());
		}
	}

	private static void add(ObjectNode node, Freshness freshness) {
		node.put("staleMonths", freshness.staleMonths()).put("total", freshness.total()).put("stale", freshness.stale());
		node.put("undated", freshness.undated()).put("ahead", freshness.ahead());
		ArrayNode classes = node.putArray("classes");
		for (Freshness.AgeClass age : freshness.classes()) {
			ObjectNode each = classes.addObject().put("fromMonths", age.fromMonths());
			if (age.toMonths() > 0) {
				each.put("toMonths", age.toMonths());
			}
			each.put("stale", age.stale()).put("count", age.count());
		}
	}

	private static void add(ObjectNode node, SeverityCounts counts) {
		node.put("errors", counts.errors()).put("warnings", counts.warnings()).put("infos", counts.infos());
	}

	private static void addLists(ObjectNode node, Assessment part) {
		addFindings(node, part.findings());
		ArrayNode perspectives = node.putArray("perspectives");
		for (PerspectiveQuality perspective : part.perspectives()) {
			ObjectNode each = perspectives.addObject().put("id", perspective.id()).put("name", perspective.name())
				.put("chain", perspective.chain()).put("basis", perspective.basis());
			ArrayNode segments = each.putArray("segments");
			perspective.segments().forEach(segment -> add(segments.addObject(), segment));
		}
		ArrayNode sources = node.putArray("sources");
		for (SourceUse source : part.sources()) {
			sources.addObject().put("id", source.id()).put("name", source.name()).put("publisher", source.publisher()).put("date", source.date())
				.put("stale", source.stale()).put("facts", source.facts()).put("others", source.others());
		}
		ArrayNode gaps = node.putArray("gaps");
		for (Gap gap : part.gaps()) {
			gaps.addObject().put("kind", word(gap.lack().kind())).put("lack", word(gap.lack())).put("elementId", gap.elementId())
				.put("place", gap.place()).put("subject", gap.subject()).put("property", gap.property()).put("printed", gap.printed())
				.put("source", gap.source()).put("page", gap.page());
		}
	}

	private static void addFindings(ObjectNode node, Findings findings) {
		ArrayNode categories = node.withObject("/findings").putArray("categories");
		for (FindingLine line : findings.lines()) {
			ObjectNode each = categories.addObject().put("category", line.category()).put("name", line.name());
			add(each, line.counts());
		}
		ArrayNode open = node.withObject("/findings").putArray("open");
		for (OpenFinding finding : findings.open()) {
			open.addObject().put("rule", finding.rule()).put("severity", finding.severity().word()).put("elementId", finding.elementId())
				.put("element", finding.element()).put("message", finding.message());
		}
	}

	private static void add(ObjectNode node, SegmentQuality segment) {
		node.put("id", segment.id()).put("name", segment.name()).put("depth", segment.depth()).put("companies", segment.companies())
			.put("securities", segment.securities()).put("items", segment.items()).put("facts", segment.facts());
		add(node.putObject("findings"), segment.findings());
		segment.score().points().ifPresentOrElse(points -> node.put("score", points), () -> node.putNull("score"));
		ObjectNode shares = node.putObject("shares");
		for (Map.Entry<Criterion, Share> share : segment.score().shares().entrySet()) {
			shares.putObject(word(share.getKey())).put("part", share.getValue().part()).put("whole", share.getValue().whole());
		}
	}

	/** {@return a constant as members and values of JSON are written: toVerify} */
	private static String word(Enum<?> value) {
		StringBuilder word = new StringBuilder();
		for (String part : value.name().toLowerCase(Locale.ROOT).split("_")) {
			word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return word.toString();
	}
}
