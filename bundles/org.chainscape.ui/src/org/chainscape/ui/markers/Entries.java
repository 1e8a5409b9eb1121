package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.rules.evl.UserRule;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.Whereabouts;
import org.chainscape.validation.settings.FindingKey;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;

/** Says findings of one state of a document in words for markers. */
final class Entries {

	private final ElementIndex index;
	private final Language language;
	private final Map<String, UserRule> own;
	private final Whereabouts whereabouts;
	/** Names of elements, since many findings are about few. */
	private final Map<EObject, String> paths = new HashMap<>();

	/** @param own the rules of the project itself, by id, as far as the findings are theirs */
	Entries(ElementIndex index, Language language, Map<String, UserRule> own) {
		this.index = index;
		this.language = language;
		this.own = own;
		whereabouts = new Whereabouts(index, index::participationsOf);
	}

	/** {@return the entries of findings, in their order, at most as many as wanted} */
	List<Entry> of(List<Finding> findings, int most) {
		List<Entry> entries = new ArrayList<>();
		findings.stream().limit(most).forEach(finding -> entries.add(entry(finding)));
		return entries;
	}

	/** {@return the entry of a file that cannot be read} */
	static Entry of(ChainFileException problem, Language language) {
		return Entry.ofFile(IMarker.SEVERITY_ERROR, problem.message(language), Math.max(0, problem.line()));
	}

	/** {@return the entry of a finding} */
	Entry entry(Finding finding) {
		EObject element = index.find(finding.elementId()).orElse(null);
		return new Entry(finding.ruleId(), key(finding), severity(finding.severity()), RuleTexts.message(finding, index, language),
			title(finding.ruleId()), finding.ruleId().substring(0, Math.max(0, finding.ruleId().indexOf('.'))),
			whereabouts.segment(element).map(place -> Labels.name(place, language)).orElse(""),
			whereabouts.company(element).map(company -> Labels.name(company, language)).orElse(""),
			element == null ? "" : paths.computeIfAbsent(element, this::path), finding.elementId(),
			element == null ? "" : containers(element), why(finding.ruleId()), 0);
	}

	private String title(String ruleId) {
		UserRule rule = own.get(ruleId);
		return rule == null ? RuleTexts.title(ruleId, language) : rule.title(language);
	}

	private String why(String ruleId) {
		UserRule rule = own.get(ruleId);
		return rule == null ? "" : rule.explanation(language);
	}

	/** {@return what tells findings of the same rule at the same element apart} */
	static String key(Finding finding) {
		return FindingKey.of(finding).hash();
	}

	/** {@return the severity of markers} */
	static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	private static String containers(EObject element) {
		StringBuilder ids = new StringBuilder();
		for (EObject container = element.eContainer(); container != null; container = container.eContainer()) {
			String id = Identities.idOf(container);
			if (id != null) {
				ids.append(ids.length() == 0 ? "" : " ").append(id);
			}
		}
		return ids.toString();
	}

	/** The names of the containers of an element and of itself, from the outside in, without the document. */
	private String path(EObject element) {
		StringBuilder path = new StringBuilder(Labels.name(element, language));
		for (EObject container = element.eContainer(); container != null && !(container instanceof ChainDocument);
			container = container.eContainer()) {
			path.insert(0, Labels.name(container, language) + " / ");
		}
		return path.toString();
	}
}
