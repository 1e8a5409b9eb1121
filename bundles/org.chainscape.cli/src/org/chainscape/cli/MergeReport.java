package org.chainscape.cli;

import java.util.List;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Wording;
import org.chainscape.compare.merge.Conflict;
import org.chainscape.compare.merge.ConflictWording;
import org.chainscape.compare.merge.Consequence;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.compare.merge.Side;
import org.chainscape.model.Identities;
import org.eclipse.emf.ecore.ENamedElement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a merge found, as lines or as JSON of the schema {@code chainscape-merge}, version 1
 * ({@code docs/schema/chainscape-merge-1.schema.json}).
 */
final class MergeReport {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-merge";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;

	private final Merge merge;
	private final MergeResult result;
	private final Console console;
	private final ConflictWording wording;

	MergeReport(Merge merge, MergeResult result, Console console) {
		this.merge = merge;
		this.result = result;
		this.console = console;
		wording = new ConflictWording(merge, console.language());
	}

	/** Lines to be read; without a side the conflicts are still to be decided. */
	String text(Side side, Differences changes) {
		StringBuilder text = new StringBuilder();
		for (Conflict conflict : merge.conflicts()) {
			text.append(wording.subject(conflict)).append('\n').append("  ").append(wording.what(conflict)).append('\n');
			for (Side each : List.of(Side.MINE, Side.THEIRS)) {
				text.append("  ").append(wording.side(each)).append("  ").append(wording.value(conflict, each)).append('\n');
			}
		}
		for (Consequence consequence : result.consequences()) {
			text.append(wording.consequence(consequence)).append('\n');
		}
		text.append(console.text("merge.changes", new Wording(changes, console.language()).summary())).append('\n');
		int count = merge.conflicts().size();
		if (count > 0) {
			text.append(side == null ? console.text("merge.open", String.valueOf(count))
				: console.text("merge.decided", String.valueOf(count), wording.side(side))).append('\n');
		}
		return text.toString();
	}

	String json(Side side, boolean decided, Differences changes) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", SCHEMA).put("version", VERSION).put("language", console.language().tag());
		root.put("taken", side.word()).put("decided", decided);
		root.put("summary", new Wording(changes, console.language()).summary());
		ArrayNode conflicts = root.putArray("conflicts");
		for (Conflict conflict : merge.conflicts()) {
			ObjectNode node = conflicts.addObject().put("id", conflict.id()).put("kind", conflict.kind().word());
			node.put("element", conflict.key()).put("class", conflict.object().eClass().getName()).put("subject", wording.subject(conflict));
			ArrayNode features = node.putArray("features");
			conflict.features().stream().map(ENamedElement::getName).forEach(features::add);
			node.put("text", wording.what(conflict)).put("mine", wording.value(conflict, Side.MINE))
				.put("theirs", wording.value(conflict, Side.THEIRS));
		}
		ArrayNode consequences = root.putArray("consequences");
		for (Consequence consequence : result.consequences()) {
			consequences.addObject().put("element", Identities.idOf(consequence.holder())).put("text", wording.consequence(consequence));
		}
		return Json.write(root);
	}
}
