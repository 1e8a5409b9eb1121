package org.chainscape.diagram.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.scene.Mark;
import org.chainscape.validation.Finding;
import org.chainscape.validation.LiveValidator;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.Assessor;
import org.chainscape.validation.settings.Examination;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.SettingsRules;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Checks a document while it is edited: a moment after a change, what the change can affect. The work is done in slices between the events
 * of the user interface, so that nothing has to be copied and nobody waits.
 */
public final class LiveFindings {

	private static final long PAUSE_MS = 120;
	/** How long a slice may take; less than a frame. */
	private static final long SLICE_NS = 8_000_000;

	/**
	 * What was found in a document.
	 *
	 * @param findings the findings, the gravest first
	 * @param marks element id to mark; the gravest finding decides its severity
	 */
	public record Found(List<Finding> findings, Map<String, Mark> marks) {
	}

	private final Validator rules = Validator.standard();
	private final Set<String> live = rules.rules().stream().filter(rule -> rule.mode() == RuleMode.LIVE).map(RuleInfo::id)
			.collect(Collectors.toSet());
	private final Set<String> allRules = SettingsRules.besides(rules.rules().stream().map(RuleInfo::id).toList());
	private final ChainDocument document;
	private final Supplier<Path> file;
	private final Consumer<Runnable> userInterface;
	private final Consumer<Found> receiver;
	private final Job pause;
	private LiveValidator validator;
	private ProjectSettings project;
	private Policy policy;
	/** Messages of findings; making them again each time would cost more than the check. */
	private Map<Finding, String> texts = new HashMap<>();
	private long textsVersion;
	/** What was marked last. */
	private Map<String, Mark> marked = Map.of();
	/** Sees what was found as the project does; {@code null} if nothing is seen so. */
	private Assessor assessor;
	/** What was found and is being put into words; {@code null} if nothing is. */
	private Wording wording;
	private BooleanSupplier resting = () -> false;
	private volatile boolean stopped;

	/**
	 * Prepares the checks of a document.
	 *
	 * @param document the document
	 * @param file where it lies now, for the settings of its project
	 * @param userInterface runs code later in the user interface thread, or never if that has ended
	 * @param receiver is given what was found, in the user interface thread
	 */
	public LiveFindings(ChainDocument document, Supplier<Path> file, Consumer<Runnable> userInterface, Consumer<Found> receiver) {
		this.document = document;
		this.file = file;
		this.userInterface = userInterface;
		this.receiver = receiver;
		pause = new Job(DiagramTexts.get("job.validate")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				userInterface.accept(LiveFindings.this::work);
				return Status.OK_STATUS;
			}
		};
		pause.setSystem(true);
	}

	/**
	 * Gets ready to follow the document, which the first check would have to do at one go otherwise. To be called where the document is
	 * read, before anybody else has it.
	 */
	public void prepare() {
		project = ProjectSettings.of(file.get());
		policy = project.policy(LocalDate.now());
		validator = new LiveValidator(rules, document, policy);
		// The first piece of work looks for circles in all of the document, and cannot be cut in slices.
		AtomicInteger pieces = new AtomicInteger();
		validator.work(() -> pieces.getAndIncrement() == 0);
	}

	/** Asks for a check; several requests within a moment make one. */
	public void request() {
		if (!stopped) {
			pause.cancel();
			pause.schedule(PAUSE_MS);
		}
	}

	/** To be told when the settings of the project have changed, or the file lies elsewhere. User interface thread. */
	public void settingsChanged() {
		project = null;
		startAgain();
		request();
	}

	/** To be told when libraries of the document were read again. User interface thread. */
	public void librariesRead() {
		if (validator != null) {
			validator.dispose();
			validator = null;
		}
		request();
	}

	/** To be told once the file is written. User interface thread. */
	public void written() {
		if (validator != null) {
			validator.written();
		}
		request();
	}

	/** Ends the checks of a document that nobody edits any more. User interface thread. */
	public void stop() {
		// Letting go of each object of the document would take longer than forgetting them all.
		stopped = true;
		pause.cancel();
	}

	/**
	 * The document as rules see it. User interface thread only.
	 *
	 * @return always current, also while a check is under way; empty before the first check, and for a while after very much has changed
	 */
	public Optional<ValidationIndex> index() {
		return validator == null || stopped || !validator.isFollowing() ? Optional.empty() : Optional.of(validator.index());
	}

	/**
	 * Says when the document is between two states, and not to be looked at. {@link #request()} goes on afterwards.
	 *
	 * @param changing whether it is
	 */
	public void restWhile(BooleanSupplier changing) {
		resting = changing;
	}

	private void work() {
		if (stopped || resting.getAsBoolean()) {
			return;
		}
		if (project == null) {
			project = ProjectSettings.of(file.get());
		}
		Policy demanded = project.policy(LocalDate.now());
		if (validator == null || !demanded.equals(policy)) {
			if (validator != null) {
				validator.dispose();
			}
			policy = demanded;
			validator = new LiveValidator(rules, document, demanded);
			startAgain();
		}
		long end = System.nanoTime() + SLICE_NS;
		BooleanSupplier goOn = () -> System.nanoTime() < end;
		if (validator.isPending()) {
			// The document has changed meanwhile: this would be told twice.
			startAgain();
		}
		if (goOn(goOn)) {
			deliver();
		} else {
			userInterface.accept(this::work);
		}
	}

	private void startAgain() {
		assessor = null;
		wording = null;
	}

	/** One piece of work after the other; {@return whether all is done} */
	private boolean goOn(BooleanSupplier goOn) {
		if (wording == null) {
			if (assessor == null) {
				if (!validator.work(goOn)) {
					return false;
				}
				assessor = project.assessor(validator.result(),
						new Examination(validator.index(), file.get(), live, allRules, LocalDate.now()));
			}
			if (!assessor.work(goOn)) {
				return false;
			}
			wording = new Wording(assessor.assessment().result().findings(), textsVersion == validator.version() ? texts : Map.of());
			assessor = null;
		}
		return wording.work(goOn);
	}

	private void deliver() {
		Found found = new Found(wording.findings, wording.marks.made());
		texts = wording.now;
		marked = found.marks();
		textsVersion = validator.version();
		wording = null;
		receiver.accept(found);
	}

	/** Findings that are put into words, little by little. */
	private final class Wording {

		private final List<Finding> findings;
		private final Map<Finding, String> known;
		private final Map<Finding, String> now = new HashMap<>();
		private final Marks marks = new Marks(validator.index(), marked, this::text);
		private final Iterator<Finding> rest;

		Wording(List<Finding> findings, Map<Finding, String> known) {
			this.findings = findings;
			this.known = known;
			rest = findings.iterator();
		}

		/** Goes on; {@return whether all is said} */
		boolean work(BooleanSupplier goOn) {
			while (rest.hasNext() && goOn.getAsBoolean()) {
				marks.add(rest.next());
			}
			return !rest.hasNext() && marks.work(goOn);
		}

		private String text(Finding finding) {
			return now.computeIfAbsent(finding, asked -> {
				String text = known.get(asked);
				return text == null ? RuleTexts.message(asked, validator.index(), DiagramTexts.language()) : text;
			});
		}
	}
}
