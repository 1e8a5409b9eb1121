package org.chainscape.ui.properties;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.tabular.form.Editor;
import org.chainscape.tabular.form.Field;
import org.chainscape.validation.Finding;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features findings are about, so that they are said beside the right field. */
public final class RuleFeatures {

	/** What the special fields stand for. */
	private static final Map<Editor, Set<String>> SPECIAL = Map.of(Editor.TICKER, Set.of("code", "exchange"),
		Editor.FIGURE, Set.of("value", "upperValue", "comparator", "magnitude", "unit", "text"));
	private static final Map<String, List<String>> BY_RULE = Map.copyOf(read());

	private RuleFeatures() {
	}

	private static Map<String, List<String>> read() {
		Map<String, List<String>> rules = new HashMap<>();
		try (BufferedReader reader = new BufferedReader(
			new InputStreamReader(RuleFeatures.class.getResourceAsStream("rules.txt"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					List<String> words = List.of(line.strip().split("\\s+"));
					rules.put(words.get(0), words.subList(1, words.size()));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return rules;
	}

	/** {@return the table: names of features by the id of the rule} */
	public static Map<String, List<String>> table() {
		return BY_RULE;
	}

	/** {@return the names of the features a field shows} */
	static Set<String> shownBy(Field field) {
		return field.feature() == null ? SPECIAL.getOrDefault(field.editor(), Set.of()) : Set.of(field.feature().getName());
	}

	/**
	 * What a finding is about.
	 *
	 * @param finding the finding
	 * @param type the class of its element
	 * @return features of the class; empty where nothing says it
	 */
	public static Set<EStructuralFeature> of(Finding finding, EClass type) {
		Set<String> names = new HashSet<>(BY_RULE.getOrDefault(finding.ruleId(), List.of()));
		finding.arguments().stream().filter(argument -> argument.startsWith("$label:"))
			.forEach(argument -> names.add(argument.substring(argument.lastIndexOf('/') + 1)));
		Set<EStructuralFeature> features = new LinkedHashSet<>();
		for (String name : names) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			if (feature != null) {
				features.add(feature);
			}
		}
		return features;
	}
}
