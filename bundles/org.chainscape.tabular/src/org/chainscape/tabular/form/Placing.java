package org.chainscape.tabular.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The table of which feature stands where. What no line of it names stands where the line of its rule is. */
final class Placing {

	/**
	 * A line of the table.
	 *
	 * @param order its place in the table
	 * @param tab the tab
	 * @param name a feature, a special field or a rule
	 * @param editor how the field is edited; {@code null} for what follows from its type
	 * @param isAuto whether 0 stands for nothing chosen
	 */
	record Line(int order, Tab tab, String name, Editor editor, boolean isAuto) {
	}

	private final Map<String, Line> lines = new HashMap<>();

	Placing() {
		try (BufferedReader reader = new BufferedReader(
			new InputStreamReader(Placing.class.getResourceAsStream("fields.txt"), StandardCharsets.UTF_8))) {
			for (String text = reader.readLine(); text != null; text = reader.readLine()) {
				if (!text.isBlank() && !text.startsWith("#")) {
					Line line = line(text.strip().split("\\s+"));
					lines.put(line.name(), line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Line line(String[] words) {
		Editor editor = null;
		boolean auto = false;
		for (int i = 2; i < words.length; i++) {
			auto |= words[i].equals("auto");
			editor = words[i].equals("auto") ? editor : Editor.valueOf(words[i].toUpperCase(Locale.ROOT));
		}
		return new Line(lines.size(), Tab.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1], editor, auto);
	}

	/** {@return the names the table has lines for} */
	List<String> names() {
		return new ArrayList<>(lines.keySet());
	}

	/** {@return the line of a special field} */
	Line special(Editor editor) {
		return lines.get('@' + editor.name().toLowerCase(Locale.ROOT));
	}

	/** {@return where a feature stands} */
	Line of(EStructuralFeature feature) {
		Line named = lines.get(Field.key(feature));
		return named != null ? named : lines.get('+' + rule(feature));
	}

	private static String rule(EStructuralFeature feature) {
		boolean view = feature.getEContainingClass().getEPackage() == ViewPackage.eINSTANCE;
		if (!(feature instanceof EReference reference)) {
			return view ? "view" : "attributes";
		}
		if (reference.isContainment()) {
			return view ? "viewParts" : isRecord(reference.getEReferenceType()) ? "parts" : "members";
		}
		return ChainPackage.Literals.CHAIN_NODE.isSuperTypeOf(reference.getEContainingClass()) ? "nodeReferences" : "references";
	}

	/** Whether elements of a class are looked at only together with what they belong to. */
	static boolean isRecord(EClass type) {
		return !ChainPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type) && !ChainPackage.Literals.RELATION.isSuperTypeOf(type)
			&& type.getEPackage() != ViewPackage.eINSTANCE;
	}

	/** {@return how a feature is edited, if its line does not say it} */
	static Editor editor(EStructuralFeature feature) {
		if (!feature.isChangeable()) {
			return Editor.FIXED;
		}
		if (feature instanceof EReference reference) {
			if (!reference.isContainment()) {
				return reference.isMany() ? Editor.ELEMENTS : Editor.ELEMENT;
			}
			return reference == ChainPackage.Literals.ELEMENT__CITATIONS ? Editor.CITATIONS
				: isRecord(reference.getEReferenceType()) ? Editor.PARTS : Editor.MEMBERS;
		}
		EAttribute attribute = (EAttribute) feature;
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		boolean choice = attribute.getEAttributeType() instanceof EEnum;
		if (attribute.isMany()) {
			return choice ? Editor.CHOICES : Editor.WORDS;
		} else if (choice) {
			return Editor.CHOICE;
		} else if (java == boolean.class || java == Boolean.class) {
			return Editor.FLAG;
		} else if (java == PartialDate.class) {
			return Editor.DATE;
		}
		return java == String.class ? Editor.LINE : Editor.NUMBER;
	}
}
