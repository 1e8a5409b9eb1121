package org.chainscape.diagram.properties;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.PartialDate;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns values of features into what is shown and typed, and back. */
public final class FeatureValues {

	private static final String SEPARATOR = "；";

	private FeatureValues() {
	}

	/**
	 * The value of a feature as text.
	 *
	 * @param object the object
	 * @param feature one of its features
	 * @return the text, perhaps empty
	 */
	public static String text(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (value instanceof List<?> values) {
			return values.stream().map(each -> one(feature, each)).collect(Collectors.joining(SEPARATOR));
		}
		return value == null ? "" : one(feature, value);
	}

	/**
	 * What is wrong with a text typed for a feature.
	 *
	 * @param feature an attribute
	 * @param text the text
	 * @return one sentence, or nothing if it can be taken
	 */
	public static Optional<String> problem(EAttribute feature, String text) {
		if (text == null || text.isBlank() || isText(feature)) {
			return Optional.empty();
		}
		try {
			EcoreUtil.createFromString(feature.getEAttributeType(), text.strip());
			return Optional.empty();
		} catch (IllegalArgumentException | DateTimeException e) {
			boolean date = feature.getEAttributeType().getInstanceClass() == PartialDate.class;
			return Optional.of(DiagramTexts.get(date ? "property.date.invalid" : "property.number.invalid", text.strip()));
		}
	}

	/**
	 * The value a typed text stands for.
	 *
	 * @param feature an attribute
	 * @param text the text, without a {@link #problem}
	 * @return the value; {@code null} for an empty text
	 */
	public static Object value(EAttribute feature, String text) {
		EDataType type = feature.getEAttributeType();
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>();
			for (String piece : text.split("[；;]")) {
				if (!piece.isBlank()) {
					values.add(EcoreUtil.createFromString(type, piece.strip()));
				}
			}
			return values;
		}
		if (text == null || text.isBlank()) {
			return type.getInstanceClass().isPrimitive() ? feature.getDefaultValue() : null;
		}
		return EcoreUtil.createFromString(type, isText(feature) ? text : text.strip());
	}

	private static boolean isText(EAttribute feature) {
		return feature.getEAttributeType().getInstanceClass() == String.class;
	}

	private static String one(EStructuralFeature feature, Object value) {
		if (feature instanceof EReference) {
			return DiagramTexts.name((EObject) value);
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (type instanceof EEnum literals && value instanceof Enumerator literal) {
			return Labels.of(literals, literal, DiagramTexts.language());
		}
		if (value instanceof Boolean flag) {
			return DiagramTexts.get(flag ? "value.yes" : "value.no");
		}
		return EcoreUtil.convertToString(type, value);
	}
}
