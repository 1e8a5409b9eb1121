package org.chainscape.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.text.Language;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.SettingsRules;

/**
 * A rule in words.
 *
 * @param info what is known of it
 * @param title its name
 * @param explanation why it matters and how a finding is mended
 */
record KnownRule(RuleInfo info, String title, String explanation) {

	static KnownRule of(RuleInfo info, Language language) {
		return new KnownRule(info, RuleTexts.title(info.id(), language), RuleTexts.explanation(info.id(), language));
	}

	/** {@return the rules that come with the product: those about documents, those about settings, those about a project's own rules} */
	static List<KnownRule> standard(Validator validator, Language language) {
		List<RuleInfo> infos = new ArrayList<>(validator.rules());
		infos.addAll(SettingsRules.all());
		infos.addAll(OwnRules.problems());
		return infos.stream().map(info -> of(info, language)).toList();
	}

	/** {@return rules of the product and those the projects of files have written, each once} */
	static List<KnownRule> all(List<KnownRule> standard, List<CheckedFile> files) {
		Map<String, KnownRule> all = new LinkedHashMap<>();
		standard.forEach(rule -> all.put(rule.id(), rule));
		files.forEach(file -> file.context().ownRules().forEach(rule -> all.putIfAbsent(rule.id(), rule)));
		return List.copyOf(all.values());
	}

	String id() {
		return info.id();
	}
}
