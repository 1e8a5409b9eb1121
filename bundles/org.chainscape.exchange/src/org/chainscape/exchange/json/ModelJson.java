package org.chainscape.exchange.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.NamedElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes everything a document holds, views included, as JSON of the schema {@code chainscape-model}, version 1
 * ({@code docs/schema/chainscape-model-1.schema.json}).
 * <p>
 * Elements are nested as they are contained, each with {@code type} first. The other members are the features of its class in the order of
 * the metamodel: numbers and truth values as such, dates as {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, enumerations by literal,
 * and
 * references as the id of the element, or {@code file.chain#id} where it is in another file; those are listed once more behind the
 * document, in the member {@code external}, with class and name. Features with a default are always written,
 * empty ones and empty lists never. The same document gives the same text, with line feeds only.
 */
public final class ModelJson {

	/** Name of the schema, in the member {@code schema}. */
	public static final String SCHEMA = "chainscape-model";

	/** Version of the schema, in the member {@code version}; counts changes that readers have to follow. */
	public static final int VERSION = 1;

	private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build());

	/**
	 * Writes a document.
	 *
	 * @param document the document; its elements have ids, as they do once it was saved
	 * @param writer where to; flushed and not closed
	 * @throws IOException if the writer fails
	 */
	public void write(ChainDocument document, Writer writer) throws IOException {
		try (JsonGenerator json = mapper.writer(printer()).createGenerator(writer)) {
			json.writeStartObject();
			json.writeStringField("schema", SCHEMA);
			json.writeNumberField("version", VERSION);
			json.writeFieldName("document");
			Map<String, EObject> external = new TreeMap<>();
			writeElement(json, document, new Origin(document, external));
			writeExternal(json, external);
			json.writeEndObject();
			json.writeRaw('\n');
		}
		writer.flush();
	}

	/**
	 * Where references start.
	 *
	 * @param document the document that is written
	 * @param external takes what is referred to in other files, by the reference
	 */
	private record Origin(ChainDocument document, Map<String, EObject> external) {
	}

	/** What stands in other files is named, so that a reader who does not have them knows whom this is about. */
	private static void writeExternal(JsonGenerator json, Map<String, EObject> external) throws IOException {
		if (external.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("external");
		for (Map.Entry<String, EObject> entry : external.entrySet()) {
			json.writeStartObject();
			json.writeStringField("ref", entry.getKey());
			json.writeStringField("type", entry.getValue().eClass().getName());
			if (entry.getValue() instanceof NamedElement named && named.getName() != null) {
				json.writeStringField("name", named.getName());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static DefaultPrettyPrinter printer() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
		return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
	}

	private static void writeElement(JsonGenerator json, EObject element, Origin origin) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", element.eClass().getName());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!feature.isTransient()) {
				writeFeature(json, element, feature, origin);
			}
		}
		json.writeEndObject();
	}

	private static void writeFeature(JsonGenerator json, EObject element, EStructuralFeature feature, Origin origin)
			throws IOException {
		Object value = element.eGet(feature);
		List<?> values = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
		if (feature instanceof EReference reference && !reference.isContainment()) {
			values = values.stream().map(target -> reference((EObject) target, origin)).filter(id -> !id.isEmpty()).toList();
		}
		if (values.isEmpty()) {
			return;
		}
		json.writeFieldName(feature.getName());
		if (feature.isMany()) {
			json.writeStartArray();
		}
		for (Object each : values) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				writeElement(json, (EObject) each, origin);
			} else if (feature instanceof EAttribute attribute) {
				writeValue(json, attribute, each);
			} else {
				json.writeString((String) each);
			}
		}
		if (feature.isMany()) {
			json.writeEndArray();
		}
	}

	private static void writeValue(JsonGenerator json, EAttribute attribute, Object value) throws IOException {
		if (value instanceof Boolean truth) {
			json.writeBoolean(truth);
		} else if (value instanceof Integer number) {
			json.writeNumber(number);
		} else if (value instanceof BigDecimal number) {
			json.writeNumber(number);
		} else if (value instanceof Double number && Double.isFinite(number)) {
			json.writeNumber(number);
		} else if (value instanceof Enumerator literal) {
			json.writeString(literal.getLiteral());
		} else {
			json.writeString(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		}
	}

	/** The id of a target in this document, its place in another file, or nothing for an element that was removed. */
	private static String reference(EObject target, Origin origin) {
		ChainDocument document = origin.document();
		if (!target.eIsProxy() && EcoreUtil.getRootContainer(target) == document) {
			String id = Identities.idOf(target);
			return id == null ? "" : id;
		}
		if (!target.eIsProxy() && target.eResource() == null) {
			return "";
		}
		URI uri = EcoreUtil.getURI(target);
		URI base = document.eResource() == null ? null : document.eResource().getURI();
		String reference = (base == null || base.isRelative() ? uri : uri.deresolve(base, true, true, false)).toString();
		origin.external().putIfAbsent(reference, target);
		return reference;
	}
}
