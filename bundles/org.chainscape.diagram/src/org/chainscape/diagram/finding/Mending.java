package org.chainscape.diagram.finding;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Marks;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.chainscape.validation.fix.OutdatedFixException;
import org.chainscape.validation.mend.FixAll;
import org.chainscape.validation.settings.FindingKey;
import org.chainscape.validation.settings.ProjectSettings;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;

/**
 * What can be done about the findings of an open document. Fixes are worked out for the state at the moment of the question; each is
 * applied as one step of the history. User interface thread only, where
 * nothing else is said.
 */
public final class Mending {

	private final EditSession session;
	private final Path file;
	private Validator rules;

	/**
	 * For one moment of an open document.
	 *
	 * @param session the document
	 * @param file where it lies, for the settings of its project
	 */
	public Mending(EditSession session, Path file) {
		this.session = session;
		this.file = file;
	}

	/**
	 * What is wrong with an element, its parts that are not drawn by themselves, and for a company's place with the company.
	 *
	 * @param element the element
	 * @return the findings, those of the element itself first
	 */
	public List<Finding> at(EObject element) {
		Company company = element instanceof Participation participation ? participation.getCompany() : null;
		List<Finding> own = new ArrayList<>();
		List<Finding> ofParts = new ArrayList<>();
		ElementIndex index = session.index();
		Set<String> ids = new HashSet<>();
		collect(element, ids);
		if (company != null) {
			collect(company, ids);
		}
		for (Finding finding : session.findings()) {
			if (!ids.contains(finding.elementId())) {
				continue;
			}
			EObject found = index.find(finding.elementId()).orElse(null);
			if (found == element) {
				own.add(finding);
			} else if (found != null) {
				EObject bearer = Marks.bearer(found);
				if (bearer == element || company != null && bearer == company) {
					ofParts.add(finding);
				}
			}
		}
		own.addAll(ofParts);
		return own;
	}

	/** The ids of an element and of its parts that are not drawn by themselves: there may be tens of thousands of findings to choose from. */
	private static void collect(EObject element, Set<String> ids) {
		String id = Identities.idOf(element);
		if (id != null) {
			ids.add(id);
		}
		for (EObject part : element.eContents()) {
			if (Marks.bearer(part) != part) {
				collect(part, ids);
			}
		}
	}

	/**
	 * The finding a marker is about.
	 *
	 * @param ruleId id of the rule
	 * @param elementId id of the element
	 * @param key hash of its {@link FindingKey}
	 * @return the finding; empty if it is no longer true
	 */
	public Optional<Finding> find(String ruleId, String elementId, String key) {
		Optional<Finding> live = find(session.findings(), ruleId, elementId, key);
		return live.isEmpty() && isOnDemand(ruleId) ? find(checked(), ruleId, elementId, key) : live;
	}

	private static Optional<Finding> find(List<Finding> findings, String ruleId, String elementId, String key) {
		return findings.stream().filter(finding -> finding.ruleId().equals(ruleId) && finding.elementId().equals(elementId))
				.filter(finding -> FindingKey.of(finding).hash().equals(key)).findFirst();
	}

	/** Whether a rule is not followed while the document is edited. */
	private boolean isOnDemand(String ruleId) {
		return validator().rules().stream().anyMatch(rule -> rule.id().equals(ruleId) && rule.mode() == RuleMode.BATCH);
	}

	/** What all rules find now, worked out while the windows are held, so that the document stays as it is. */
	private List<Finding> checked() {
		List<Finding> found = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> found.addAll(validator().validate(apart()).findings()));
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			return List.of();
		}
		return found;
	}

	/**
	 * How a finding can be mended.
	 *
	 * @param finding the finding
	 * @return the fixes, the best first
	 */
	public List<Fix> fixes(Finding finding) {
		return validator().fixes(finding, index());
	}

	/**
	 * What is wrong, in one sentence.
	 *
	 * @param finding the finding
	 * @return the sentence, in the language of the workbench
	 */
	public String message(Finding finding) {
		return RuleTexts.message(finding, session.index(), DiagramTexts.language());
	}

	/**
	 * What a fix does, in a few words.
	 *
	 * @param fix the fix
	 * @return the words, in the language of the workbench
	 */
	public String label(Fix fix) {
		return RuleTexts.fix(fix, session.index(), DiagramTexts.language());
	}

	/**
	 * Applies a fix as one step of the history.
	 *
	 * @param fix the fix
	 * @return false if the document has changed so that it does not fit any more; then nothing has been done
	 */
	public boolean apply(Fix fix) {
		try {
			Fixes.check(fix.edits(), session.document());
		} catch (OutdatedFixException outdated) {
			return false;
		}
		session.run(FindingTexts.get("step.fix", label(fix)), () -> Fixes.apply(fix, session.document()));
		return true;
	}

	/**
	 * The findings that can be mended in the same way as another one. May be called in any thread while the document does not change.
	 *
	 * @param finding a finding
	 * @param key the kind of fix
	 * @param monitor is told how far it is, and may cancel
	 * @return the findings of the same rule that have a fix of this kind with that fix, in their order
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it is cancelled
	 */
	public Map<Finding, Fix> ofKind(Finding finding, String key, IProgressMonitor monitor) {
		ValidationIndex index = apart();
		List<Finding> all = (isOnDemand(finding.ruleId()) ? validator().validate(index).findings() : session.findings()).stream()
				.filter(each -> each.ruleId().equals(finding.ruleId())).toList();
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		Map<Finding, Fix> found = new LinkedHashMap<>();
		for (Finding each : all) {
			progress.split(1);
			validator().fixes(each, index).stream().filter(fix -> fix.key().equals(key)).findFirst().ifPresent(fix -> found.put(each, fix));
		}
		return found;
	}

	/**
	 * Works out how findings are mended together, on a copy; the document must not change meanwhile. May be called in any thread.
	 *
	 * @param findings the findings
	 * @param key the kind of fix
	 * @param monitor may cancel
	 * @return the plan
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it is cancelled
	 */
	public FixAll plan(List<Finding> findings, String key, IProgressMonitor monitor) {
		// Each finding is looked at about twice; what is put off takes longer.
		SubMonitor progress = SubMonitor.convert(monitor, 2 * findings.size() + 2);
		return FixAll.plan(validator(), apart(), findings, key, DiagramTexts.language(), () -> progress.split(1));
	}

	/**
	 * Carries out a plan as one step of the history.
	 *
	 * @param plan the plan
	 * @param label what it does, in a few words
	 */
	public void apply(FixAll plan, String label) {
		session.run(FindingTexts.get("step.fixAll", label, Integer.toString(plan.mended().size())), () -> plan.apply(session.document()));
	}

	/** All rules, loaded when they are first asked; many questions need none. */
	private Validator validator() {
		if (rules == null) {
			rules = Validator.standard();
		}
		return rules;
	}

	/** {@return the document} */
	EditSession session() {
		return session;
	}

	/** {@return where the document lies} */
	Path file() {
		return file;
	}

	/** {@return the document as rules see it now; what follows every edit is not built again} */
	ValidationIndex index() {
		return session.validation().orElseGet(this::apart);
	}

	/** Of one's own, for work in the background, while the other one may be asked in the user interface thread. */
	private ValidationIndex apart() {
		return ValidationIndex.of(session.document(), ProjectSettings.of(Objects.requireNonNull(file)).policy(LocalDate.now()));
	}
}
