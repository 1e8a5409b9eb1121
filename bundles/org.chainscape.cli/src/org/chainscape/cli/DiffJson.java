package org.chainscape.cli;

import java.util.List;
import java.util.Map;

import org.chainscape.compare.Version;
import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Difference.Added;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Difference.Removed;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Section;
import org.chainscape.compare.diff.Spot;
import org.chainscape.compare.diff.Wording;
import org.chainscape.compare.state.Foreign;
import org.chainscape.compare.state.Part;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Differences as JSON of the schema {@code chainscape-diff}, version 1 ({@code docs/schema/chainscape-diff-1.schema.json}). */
final class DiffJson {

	/** Name of the schema. */
	static final String SCHEMA = "chainscape-diff";
	/** Version of the schema; counts changes that readers have to follow. */
	static final int VERSION = 1;

	private final Language language;

	DiffJson(Language language) {
		this.language = language;
	}

	String write(DiffVerb.Pair pair, Differences differences, List<Difference> told) {
		Wording wording = new Wording(differences, language);
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", SCHEMA).put("version", VERSION).put("language", language.tag());
		version(root.putObject("old"), pair.from());
		version(root.putObject("new"), pair.to());
		root.put("differs", !told.isEmpty()).put("summary", wording.summary());
		ObjectNode counts = root.putObject("counts");
		for (Difference.Kind kind : Difference.Kind.values()) {
			counts.put(kind.word(), told.stream().filter(each -> each.kind() == kind).count());
		}
		counts.put(Aspect.GEOMETRY.word(), told.stream().filter(each -> each.aspect() == Aspect.GEOMETRY).count());
		ArrayNode identified = root.putArray("identified");
		differences.identified().entrySet().stream().sorted(Map.Entry.comparingByKey())
			.forEach(each -> identified.addObject().put("old", each.getKey()).put("new", each.getValue()));
		ArrayNode list = root.putArray("differences");
		told.forEach(each -> add(list.addObject(), each, wording));
		return Json.write(root);
	}

	private static void version(ObjectNode node, Version version) {
		node.put("label", version.label()).put("file", version.file().toString());
		node.put("date", version.date() == null ? null : version.date().toString());
	}

	private void add(ObjectNode node, Difference difference, Wording wording) {
		Section section = wording.section(difference);
		node.put("kind", difference.kind().word()).put("aspect", difference.aspect().word());
		element(node.putObject("element"), difference.object(), wording);
		node.putObject("section").put("id", section.id()).put("label", section.label());
		if (difference instanceof Added added) {
			node.put("elements", added.size());
			spot(node.putObject("to"), added.spot());
		} else if (difference instanceof Removed removed) {
			node.put("elements", removed.size());
			spot(node.putObject("from"), removed.spot());
		} else if (difference instanceof Moved moved) {
			spot(node.putObject("from"), moved.from());
			spot(node.putObject("to"), moved.to());
		} else if (difference instanceof Changed changed) {
			EStructuralFeature feature = changed.feature();
			node.put("feature", feature.getName()).put("featureLabel", Labels.of(feature, language));
			value(node.putObject("from"), feature, changed.from(), wording);
			value(node.putObject("to"), feature, changed.to(), wording);
		}
		node.put("text", wording.line(difference));
	}

	private static void element(ObjectNode node, EObject object, Wording wording) {
		node.put("id", Identities.idOf(object)).put("class", object.eClass().getName()).put("classLabel", wording.naming().type(object));
		node.put("name", wording.naming().name(object));
		if (object instanceof Element element && element.getHandle() != null) {
			node.put("handle", element.getHandle());
		}
	}

	private static void spot(ObjectNode node, Spot spot) {
		node.put("container", spot.parent()).put("feature", spot.feature().getName()).put("index", spot.index());
	}

	/** The value as it stands in files, and as people read it. */
	private static void value(ObjectNode node, EStructuralFeature feature, Object value, Wording wording) {
		if (value instanceof List<?> many) {
			ArrayNode values = node.putArray("values");
			many.forEach(each -> values.add(raw(feature, each)));
		} else {
			node.put("value", value == null ? null : raw(feature, value));
		}
		node.put("text", wording.naming().whole(feature, value));
	}

	private static String raw(EStructuralFeature feature, Object value) {
		if (value instanceof Foreign foreign) {
			return foreign.reference();
		}
		return feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
			: value instanceof String key ? key : value instanceof Part part ? part.type().getName() : String.valueOf(value);
	}
}
