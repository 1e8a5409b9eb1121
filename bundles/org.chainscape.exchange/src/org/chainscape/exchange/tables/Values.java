package org.chainscape.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Texts of cells as values. */
final class Values {

	private Values() {
	}

	/**
	 * The parts of a cell between semicolons; a semicolon after a backslash belongs to the text.
	 *
	 * @return the parts without surrounding blanks and without empty ones
	 */
	static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		for (String part : text.split("(?<!\\\\);")) {
			if (!part.isBlank()) {
				parts.add(part.strip().replace("\\;", ";"));
			}
		}
		return parts;
	}

	/** {@return the value of a text; empty if it is none} */
	static Optional<Object> parse(EAttribute attribute, String text) {
		EDataType type = attribute.getEAttributeType();
		Class<?> java = type.getInstanceClass();
		if ((java == boolean.class || java == Boolean.class) && !"true".equals(text) && !"false".equals(text)) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(EcoreUtil.createFromString(type, text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** {@return what may be written into a cell of this attribute, for messages} */
	static String wanted(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum choice) {
			return choice.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
		}
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class || java == Boolean.class) {
			return "true, false";
		} else if (java == PartialDate.class) {
			return "yyyy, yyyy-MM, yyyy-MM-dd";
		} else if (java == int.class || java == Integer.class) {
			return "0, 1, 2 …";
		}
		return Number.class.isAssignableFrom(java) || java.isPrimitive() ? "12.5" : type.getName();
	}

	@SuppressWarnings("unchecked")
	static List<Object> list(EObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}
}
