package org.chainscape.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.chainscape.model.text.Language;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportPlan;
import org.chainscape.tabular.load.ImportReport;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.tabular.load.Reason;
import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.tabular.load.RowPlace;
import org.chainscape.tabular.load.RowRemark;
import org.chainscape.tabular.load.TableReport;
import org.chainscape.tabular.mapping.Mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * What an import did as JSON of the schema {@code chainscape-import-report}, version 1
 * ({@code docs/schema/chainscape-import-report-1.schema.json}). Written as a stream: there may be hundreds of thousands of changes.
 */
final class ImportJson {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-import-report";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;

	private final Language language;
	private final boolean all;

	/**
	 * @param all whether new elements are listed one by one, too
	 */
	ImportJson(Language language, boolean all) {
		this.language = language;
		this.all = all;
	}

	String write(Mapping mapping, ImportPlan plan, boolean dryRun) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			json.writeStartObject();
			json.writeStringField("schema", SCHEMA);
			json.writeNumberField("version", VERSION);
			json.writeStringField("language", language.tag());
			json.writeStringField("mapping", mapping.name());
			json.writeBooleanField("dryRun", dryRun);
			write(json, plan.report());
			added(json, plan);
			json.writeArrayFieldStart("changes");
			for (PlannedChange change : plan.changes()) {
				if (all || change.kind() != ChangeKind.ADDED) {
					write(json, change);
				}
			}
			json.writeEndArray();
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private static void added(JsonGenerator json, ImportPlan plan) throws IOException {
		Map<String, Integer> classes = new TreeMap<>();
		plan.changes().stream().filter(change -> change.kind() == ChangeKind.ADDED)
			.forEach(change -> classes.merge(change.element().eClass().getName(), 1, Integer::sum));
		json.writeObjectFieldStart("added");
		for (Map.Entry<String, Integer> one : classes.entrySet()) {
			json.writeNumberField(one.getKey(), one.getValue());
		}
		json.writeEndObject();
	}

	private void write(JsonGenerator json, ImportReport report) throws IOException {
		json.writeObjectFieldStart("counts");
		json.writeNumberField("read", report.read());
		for (RowOutcome outcome : RowOutcome.values()) {
			json.writeNumberField(outcome.key(), report.count(outcome));
		}
		json.writeEndObject();
		json.writeArrayFieldStart("tables");
		for (TableReport table : report.tables()) {
			json.writeStartObject();
			json.writeStringField("file", table.file());
			json.writeStringField("sheet", table.sheet());
			json.writeStringField("kind", table.kind().key());
			json.writeNumberField("read", table.read());
			for (RowOutcome outcome : RowOutcome.values()) {
				json.writeNumberField(outcome.key(), table.count(outcome));
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("rows");
		for (RowRemark row : report.rows()) {
			write(json, row);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("notices");
		for (var notice : report.notices()) {
			json.writeString(notice.text(language));
		}
		json.writeEndArray();
	}

	private void write(JsonGenerator json, RowRemark row) throws IOException {
		json.writeStartObject();
		write(json, row.place());
		json.writeStringField("kind", row.kind().key());
		json.writeStringField("outcome", row.outcome().key());
		json.writeArrayFieldStart("reasons");
		for (Reason reason : row.reasons()) {
			json.writeStartObject();
			json.writeStringField("reason", reason.kind().key());
			json.writeStringField("message", reason.text(language));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void write(JsonGenerator json, PlannedChange change) throws IOException {
		json.writeStartObject();
		json.writeStringField("change", change.kind().key());
		json.writeStringField("id", change.id());
		json.writeStringField("class", change.element().eClass().getName());
		json.writeStringField("label", change.label(language));
		json.writeStringField("feature", change.feature() == null ? null : change.feature().getName());
		json.writeStringField("before", change.before());
		json.writeStringField("after", change.after());
		write(json, change.place());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, RowPlace place) throws IOException {
		json.writeStringField("file", place.file());
		json.writeStringField("sheet", place.sheet());
		json.writeNumberField("row", place.row());
	}
}
