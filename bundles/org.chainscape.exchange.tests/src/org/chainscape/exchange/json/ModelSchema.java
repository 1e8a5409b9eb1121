package org.chainscape.exchange.json;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainPackages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The JSON schema as it follows from the metamodel: one definition per class and enumeration, with its documentation. */
final class ModelSchema {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
	private static final String REFERENCE = "Id";

	private final List<EClass> classes = new ArrayList<>();
	private final List<EEnum> choices = new ArrayList<>();

	ModelSchema() {
		for (EPackage each : ChainPackages.register()) {
			for (EClassifier classifier : each.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					classes.add(type);
				} else if (classifier instanceof EEnum choice) {
					choices.add(choice);
				}
			}
		}
	}

	ObjectNode create() {
		ObjectNode schema = NODES.objectNode();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("$id", "http://www.chainscape.org/schema/chainscape-model-1.schema.json");
		schema.put("title", "Chainscape model, version 1");
		schema.put("description", "Everything a chain document holds. Elements are nested as they are contained; references are ids.");
		schema.put("type", "object");
		ObjectNode properties = schema.putObject("properties");
		properties.putObject("schema").put("const", ModelJson.SCHEMA);
		properties.putObject("version").put("const", ModelJson.VERSION);
		properties.set("document", reference(ChainPackage.Literals.CHAIN_DOCUMENT.getName()));
		ObjectNode external = properties.putObject("external");
		external.put("description", "What references of the document lead to in other files, each once. Absent if there is nothing.");
		external.put("type", "array");
		ObjectNode named = external.putObject("items");
		named.put("type", "object");
		ObjectNode members = named.putObject("properties");
		members.putObject("ref").put("type", "string").put("description", "The reference as it stands in the document: file.chain#id.");
		members.putObject("type").put("type", "string").put("description", "The class of the element.");
		members.putObject("name").put("type", "string").put("description", "Its name, if it has one.");
		named.putArray("required").add("ref").add("type");
		named.put("additionalProperties", false);
		schema.putArray("required").add("schema").add("version").add("document");
		schema.put("additionalProperties", false);
		ObjectNode definitions = schema.putObject("$defs");
		definitions.putObject(REFERENCE).put("type", "string").put("minLength", 1)
				.put("description", "The id of an element of this document, or file.chain#id for one in another file.");
		ObjectNode date = definitions.putObject("PartialDate");
		describe(date, ChainPackage.Literals.PARTIAL_DATE);
		date.put("type", "string").put("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
		for (EEnum choice : choices) {
			ObjectNode definition = describe(definitions.putObject(choice.getName()), choice);
			ArrayNode literals = definition.putArray("oneOf");
			choice.getELiterals().forEach(literal -> describe(literals.addObject(), literal).put("const", literal.getLiteral()));
		}
		classes.forEach(type -> define(type, definitions));
		return schema;
	}

	private void define(EClass type, ObjectNode definitions) {
		ObjectNode definition = describe(definitions.putObject(type.getName()), type);
		if (type.isAbstract()) {
			definition.set("oneOf", kinds(type));
			return;
		}
		definition.put("type", "object");
		ObjectNode properties = definition.putObject("properties");
		properties.putObject("type").put("const", type.getName());
		ArrayNode required = definition.putArray("required").add("type");
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!feature.isTransient()) {
				properties.set(feature.getName(), feature(feature));
			}
		}
		if (type.getEIDAttribute() != null) {
			required.add(type.getEIDAttribute().getName());
		}
		definition.put("additionalProperties", false);
	}

	private ObjectNode feature(EStructuralFeature feature) {
		ObjectNode description = describe(NODES.objectNode(), feature);
		ObjectNode value = value(feature);
		if (feature.isMany()) {
			description.put("type", "array").put("minItems", 1).set("items", value);
		} else {
			description.setAll(value);
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			description.put("x-refers-to", reference.getEReferenceType().getName());
		}
		return description;
	}

	private ArrayNode kinds(EClass type) {
		ArrayNode kinds = NODES.arrayNode();
		for (EClass each : classes) {
			if (!each.isAbstract() && type.isSuperTypeOf(each)) {
				kinds.add(reference(each.getName()));
			}
		}
		return kinds;
	}

	private ObjectNode value(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			EClass target = reference.getEReferenceType();
			if (!reference.isContainment()) {
				return reference(REFERENCE);
			}
			ArrayNode kinds = kinds(target);
			return target.isAbstract() || kinds.size() == 1 ? reference(target.getName()) : NODES.objectNode().set("oneOf", kinds);
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		Class<?> java = type.getInstanceClass();
		if (type instanceof EEnum || java == PartialDate.class) {
			return reference(type.getName());
		}
		boolean whole = java == int.class || java == Integer.class;
		String number = whole ? "integer" : "number";
		return NODES.objectNode().put("type", java == String.class ? "string" : java == boolean.class ? "boolean" : number);
	}

	private static ObjectNode reference(String definition) {
		return NODES.objectNode().put("$ref", "#/$defs/" + definition);
	}

	private static ObjectNode describe(ObjectNode node, EModelElement element) {
		return node.put("title", Labels.of(element, Language.ZH) + " | " + Labels.of(element, Language.EN))
				.put("description", EcoreUtil.getDocumentation(element));
	}
}
