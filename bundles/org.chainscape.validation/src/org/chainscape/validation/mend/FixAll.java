package org.chainscape.validation.mend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.change.Deletion;
import org.chainscape.model.change.Uses;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.eclipse.emf.ecore.EObject;

/**
 * Mends all findings of a kind in the same way. The plan is worked out on a copy of the document: each fix sees what earlier ones did, and
 * a finding an earlier fix has mended is left alone. Nothing is changed before {@link #apply}; then exactly what was shown is done.
 */
public final class FixAll {

	private final List<Edit> edits;
	private final List<PreviewLine> lines;
	private final List<Finding> mended;
	private final List<Finding> remaining;
	private final List<Finding> raised;

	private FixAll(List<Edit> edits, List<PreviewLine> lines, List<Finding> mended, List<Finding> remaining, List<Finding> raised) {
		this.edits = List.copyOf(edits);
		this.lines = List.copyOf(lines);
		this.mended = List.copyOf(mended);
		this.remaining = List.copyOf(remaining);
		this.raised = List.copyOf(raised);
	}

	/**
	 * Makes a plan.
	 *
	 * @param validator the rules in force
	 * @param index the document in its present state, with the policy in force
	 * @param findings the findings to mend, of any rules, in the order in which they are to be mended
	 * @param key the kind of fix; of several fixes of this kind for a finding the first is taken
	 * @param language the language of the preview
	 * @return the plan; the same for the same document and findings, but for the ids of new elements
	 */
	public static FixAll plan(Validator validator, ValidationIndex index, List<Finding> findings, String key, Language language) {
		return plan(validator, index, findings, key, language, () -> { });
	}

	/**
	 * Makes a plan that may take long.
	 *
	 * @param validator the rules in force
	 * @param index the document in its present state, with the policy in force
	 * @param findings the findings to mend, of any rules, in the order in which they are to be mended
	 * @param key the kind of fix; of several fixes of this kind for a finding the first is taken
	 * @param language the language of the preview
	 * @param step called before each small piece of work; what it throws ends the planning
	 * @return the plan; the same for the same document and findings, but for the ids of new elements
	 */
	public static FixAll plan(Validator validator, ValidationIndex index, List<Finding> findings, String key, Language language,
		Runnable step) {
		Trial trial = new Trial(index.document());
		Planning planning = new Planning(validator, index.policy(), trial, key, language, step);
		Set<Finding> before = new HashSet<>(planning.validate());
		List<Finding> open = findings;
		while (!open.isEmpty()) {
			open = planning.round(open);
		}
		List<Finding> after = planning.validate();
		Set<Finding> left = new HashSet<>(after);
		List<Finding> mended = new ArrayList<>();
		List<Finding> remaining = new ArrayList<>();
		findings.forEach(finding -> (!left.contains(finding) && before.contains(finding) ? mended : remaining).add(finding));
		return new FixAll(planning.edits, planning.lines, mended, remaining,
			after.stream().filter(finding -> !before.contains(finding)).toList());
	}

	/** {@return the findings that will be gone} */
	public List<Finding> mended() {
		return mended;
	}

	/** {@return the findings that will still be there, because they have no fix of this kind or it does not suffice} */
	public List<Finding> remaining() {
		return remaining;
	}

	/** {@return findings that will be new, among them those that only change their wording; mostly none} */
	public List<Finding> raised() {
		return raised;
	}

	/** {@return whether there is nothing to do} */
	public boolean isEmpty() {
		return edits.isEmpty();
	}

	/** {@return what will be done, in this order} */
	public List<PreviewLine> preview() {
		return lines;
	}

	/**
	 * Does what was shown.
	 *
	 * @param document the document the plan was made for
	 * @throws org.chainscape.validation.fix.OutdatedFixException if the document has changed since so that the plan does not fit; then
	 *             nothing is changed
	 */
	public void apply(ChainDocument document) {
		Fixes.apply(edits, document);
	}

	/** What grows while a plan is worked out. */
	private static final class Planning {

		private final Validator validator;
		private final Policy policy;
		private final Trial trial;
		private final String key;
		private final Language language;
		private final Runnable step;
		private final List<Edit> edits = new ArrayList<>();
		private final List<PreviewLine> lines = new ArrayList<>();

		Planning(Validator validator, Policy policy, Trial trial, String key, Language language, Runnable step) {
			this.validator = validator;
			this.policy = policy;
			this.trial = trial;
			this.key = key;
			this.language = language;
			this.step = step;
		}

		List<Finding> validate() {
			step.run();
			return validator.validate(ValidationIndex.of(trial.document(), policy)).findings();
		}

		/**
		 * Makes the fixes that do not touch each other. Those that touch what another one of the round has touched are put off: their rule is
		 * asked again about the new state.
		 *
		 * @return what is put off
		 */
		List<Finding> round(List<Finding> open) {
			ValidationIndex index = ValidationIndex.of(trial.document(), policy);
			ElementIndex names = ElementIndex.of(trial.document());
			Uses uses = Uses.of(trial.document());
			Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
			List<Step> steps = new ArrayList<>();
			List<Finding> later = new ArrayList<>();
			for (Finding finding : open) {
				step.run();
				Optional<Fix> fix = validator.fixes(finding, index).stream().filter(each -> each.key().equals(key)).findFirst();
				if (fix.isPresent()) {
					Step made = new Step(fix.get().edits(), uses);
					if (Collections.disjoint(made.touched, touched)) {
						steps.add(made);
						touched.addAll(made.touched);
					} else {
						later.add(finding);
					}
				}
			}
			for (Step made : steps) {
				step.run();
				make(made, new Preview(names, language));
			}
			return later;
		}

		private void make(Step made, Preview preview) {
			edits.addAll(trial.ofDocument(made.edits));
			if (made.edits.size() > 1) {
				lines.addAll(trial.makeHere(made.edits, preview));
				return;
			}
			lines.addAll(made.deletion == null ? preview.lines(made.edits.get(0), trial.document()) : preview.lines(made.deletion));
			if (made.deletion == null) {
				Fixes.apply(made.edits, trial.document());
			} else {
				made.deletion.run();
			}
		}
	}

	/** The edits of one fix with everything they touch. */
	private static final class Step {

		private final List<Edit> edits;
		private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
		/** What is deleted, if that is all. */
		private final Deletion deletion;

		Step(List<Edit> edits, Uses uses) {
			this.edits = edits;
			Deletion last = null;
			for (Edit edit : edits) {
				touched.add(edit.target());
				if (edit instanceof Edit.Change change) {
					touch(change.value());
				} else if (edit instanceof Edit.Add add) {
					touch(add.value());
				} else if (edit instanceof Edit.Remove remove) {
					touch(remove.value());
				} else if (edit instanceof Edit.Move move) {
					touched.add(move.container());
					touch(move.target().eContainer());
				} else {
					last = Deletion.of(List.of(edit.target()), uses);
					touched.addAll(last.all());
					last.releases().forEach(release -> touched.add(release.holder()));
				}
			}
			deletion = edits.size() == 1 ? last : null;
		}

		private void touch(Object value) {
			if (value instanceof EObject object) {
				touched.add(object);
			}
		}
	}
}
