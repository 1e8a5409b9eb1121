package org.chainscape.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EClass;

/** The fields of a kind of row as a list to choose from: nothing first, then what rows need, then the rest. */
public final class Fields {

	private static final String REVERSED = " reversed";

	private Fields() {
	}

	/**
	 * The fields to choose from.
	 *
	 * @param kind what a row is about
	 * @return their keys; the first one is empty: not read
	 */
	public static List<String> keys(RowKind kind) {
		List<String> keys = new ArrayList<>();
		keys.add("");
		kind.fields().stream().map(RowField::key).forEach(keys::add);
		return keys;
	}

	/**
	 * What people call a field.
	 *
	 * @param kind what a row is about
	 * @param key key of the field; empty for none
	 * @return its name, with a star where rows need it
	 */
	public static String label(RowKind kind, String key) {
		return key.isEmpty() ? ImportTexts.text("field.none")
			: kind.field(key).map(field -> field.label(UiTexts.language()) + (field.required() ? " *" : "")).orElse(key);
	}

	/**
	 * What a word of a table stands for.
	 *
	 * @param meaning the meaning as mappings have it
	 * @return a class of relations by its name, with its direction; everything else as it is
	 */
	public static String meaning(String meaning) {
		boolean reversed = meaning.endsWith(REVERSED);
		String name = reversed ? meaning.substring(0, meaning.length() - REVERSED.length()) : meaning;
		if (!(ChainPackage.eINSTANCE.getEClassifier(name) instanceof EClass type)) {
			return meaning;
		}
		String label = Labels.of(type, UiTexts.language());
		return reversed ? ImportTexts.text("field.reversed", label) : label;
	}

	/** The names of fields in a sentence. */
	static String names(List<RowField> fields) {
		return fields.stream().map(field -> field.label(UiTexts.language())).collect(Collectors.joining(ImportTexts.text("and")));
	}
}
