package org.chainscape.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Category;
import org.chainscape.validation.ElementNames;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Goes through a document once and counts. */
final class Survey {

	private final ValidationIndex index;
	private final ChainDocument document;
	private final List<Finding> open;
	private final Language language;
	private final Naming naming;
	private final Gaps gaps;
	private final Ages ages;
	private final Tally whole;
	private final Tally shared;
	private final Map<IndustryChain, Tally> chains = new LinkedHashMap<>();
	/** What was counted at places and items, which segments are made of. */
	private final Map<Object, Counts> counted = new HashMap<>();
	private final Map<EObject, SeverityCounts> found = new HashMap<>();
	private final Set<EObject> marred = new HashSet<>();

	Survey(ValidationIndex index, List<Finding> open, Language language) {
		this.index = index;
		this.open = open;
		this.language = language;
		document = index.document();
		naming = new Naming(index, language);
		gaps = new Gaps(index, language, naming);
		ages = new Ages(index.policy());
		whole = new Tally(ages);
		shared = new Tally(ages);
		document.getChains().forEach(chain -> chains.put(chain, new Tally(ages)));
	}

	QualityReport report(int suppressed) {
		open.forEach(this::locate);
		add(document, shared);
		for (EObject part : document.eContents()) {
			Tally tally = part instanceof IndustryChain chain ? chains.get(chain) : shared;
			add(part, tally);
			for (Iterator<EObject> inside = EcoreUtil.getAllContents(part, true); inside.hasNext();) {
				add(inside.next(), tally);
			}
		}
		Map<String, String> categories = addFindings();
		Places places = new Places(counted, naming);
		List<Assessment> parts = new ArrayList<>();
		chains.forEach((chain, tally) -> parts.add(assessment(new Scope(Scope.Kind.CHAIN, id(chain), naming.name(chain)), tally, categories,
			involved(chain), places.perspectives(List.of(chain)))));
		int companies = Libraries.involved(document).size();
		parts.add(assessment(new Scope(Scope.Kind.SHARED, id(document), QualityTexts.text(language, "scope.shared")), shared, categories,
			companies, List.of()));
		Assessment all = assessment(new Scope(Scope.Kind.DOCUMENT, id(document), naming.name(document)), whole, categories, companies,
			places.perspectives(document.getChains()));
		return new QualityReport(language, index.policy().today(), all, parts, suppressed);
	}

	private Assessment assessment(Scope scope, Tally tally, Map<String, String> categories, int companies,
			List<PerspectiveQuality> perspectives) {
		Findings findings = tally.findings(List.copyOf(categories.keySet()), categories, Category.CONFLICT.word());
		return new Assessment(scope, tally.inventory(), companies, tally.coverage(), tally.freshness(), findings, perspectives,
			tally.sources(naming), tally.gaps());
	}

	private static int involved(IndustryChain chain) {
		Set<Company> involved = new HashSet<>();
		for (Iterator<EObject> inside = chain.eAllContents(); inside.hasNext();) {
			EObject at = inside.next();
			if (at instanceof Participation entry && entry.getCompany() != null) {
				involved.add(entry.getCompany());
			} else if (at instanceof Item item) {
				involved.addAll(item.getMakers());
			} else if (at instanceof Relation relation) {
				Stream.of(relation.getSource(), relation.getTarget()).filter(Company.class::isInstance).forEach(end -> involved.add((Company) end));
			}
		}
		return involved.size();
	}

	/** Remembers at which elements something was found. */
	private void locate(Finding finding) {
		EObject element = index.find(finding.elementId()).orElse(null);
		if (element == null) {
			return;
		}
		found.merge(element, SeverityCounts.NONE.plus(finding.severity()), SeverityCounts::plus);
		if (finding.severity() != Severity.INFO) {
			marred.add(element);
			finding.relatedIds().stream().flatMap(id -> index.find(id).stream()).forEach(marred::add);
		}
	}

	private void add(EObject object, Tally tally) {
		if (object instanceof Citation citation) {
			both(tally, each -> each.add(citation));
			addToSegment(citation);
		} else if (object instanceof Element element) {
			both(tally, each -> each.add(element));
			gaps.find(element, gap -> both(tally, each -> each.add(gap)));
			addToSegment(element);
		}
	}

	private void both(Tally tally, Consumer<Tally> work) {
		work.accept(tally);
		work.accept(whole);
	}

	private void addToSegment(Element element) {
		EObject owner = element;
		while (owner instanceof Element && !(owner instanceof Place) && !(owner instanceof Item) && !(owner instanceof IndustryChain)) {
			owner = owner.eContainer();
		}
		if (!(owner instanceof Place) && !(owner instanceof Item)) {
			return;
		}
		Counts counts = counted.computeIfAbsent(owner, key -> new Counts());
		counts.findings = counts.findings.plus(found.getOrDefault(element, SeverityCounts.NONE));
		if (element instanceof Observation || element instanceof Participation || element instanceof Item) {
			Standing standing = Standing.of(element);
			boolean cited = !element.getCitations().isEmpty();
			counts.addEntry(standing, cited, Standing.isLocated(element));
			counts.facts += element instanceof Observation ? 1 : 0;
		}
		if (!(element instanceof Citation) && !(element instanceof Place)) {
			counts.addElement(!marred.contains(element));
		}
		if (element instanceof Observation fact && fact.getState() == DisclosureState.DISCLOSED) {
			FactDates.of(fact).ifPresent(day -> {
				counts.dated++;
				counts.fresh += ages.isStale(day) ? 0 : 1;
			});
		}
	}

	/** {@return the categories that occur or could occur, with their names, in their order} */
	private Map<String, String> addFindings() {
		Map<String, String> categories = new LinkedHashMap<>();
		for (Category category : Category.values()) {
			categories.put(category.word(), RuleTexts.category(category, language));
		}
		for (Finding finding : open) {
			String category = finding.ruleId().substring(0, finding.ruleId().indexOf('.'));
			categories.computeIfAbsent(category, key -> QualityTexts.text(language, "category.own"));
			EObject element = index.find(finding.elementId()).orElse(document);
			OpenFinding words = new OpenFinding(finding.ruleId(), category, finding.severity(), finding.elementId(),
				ElementNames.of(element, index, language), RuleTexts.message(finding, index, language));
			boolean listed = finding.severity() != Severity.INFO || category.equals(Category.CONFLICT.word());
			both(tallyOf(element), each -> each.add(words, listed));
		}
		return categories;
	}

	private Tally tallyOf(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof IndustryChain)) {
			at = at.eContainer();
		}
		return at == null ? shared : chains.getOrDefault(at, shared);
	}

	private static String id(Element element) {
		return element.getId() == null ? "" : element.getId();
	}
}
