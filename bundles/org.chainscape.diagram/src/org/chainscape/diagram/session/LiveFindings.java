package org.chainscape.diagram.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.scene.Mark;
import org.chainscape.store.BrokenReference;
import org.chainscape.store.ChainResource;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.Validator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Checks a document while it is edited: a moment after the last change, on a copy, away from the user interface thread.
 */
public final class LiveFindings {

	private static final long PAUSE_MS = 400;

	/**
	 * What was found in a document.
	 *
	 * @param findings the findings, the gravest first
	 * @param marks element id to mark; the gravest finding decides its severity
	 */
	public record Found(List<Finding> findings, Map<String, Mark> marks) {
	}

	private final ChainDocument document;
	private final Consumer<Runnable> userInterface;
	private final Consumer<Found> receiver;
	private final Job pause;
	private final Job check;
	private final AtomicReference<ChainDocument> latest = new AtomicReference<>();
	private volatile boolean stopped;

	/**
	 * Prepares the checks of a document.
	 *
	 * @param document the document
	 * @param userInterface runs code later in the user interface thread, or never if that has ended
	 * @param receiver is given what was found, in the user interface thread
	 */
	public LiveFindings(ChainDocument document, Consumer<Runnable> userInterface, Consumer<Found> receiver) {
		this.document = document;
		this.userInterface = userInterface;
		this.receiver = receiver;
		pause = job(() -> userInterface.accept(this::snapshot));
		// One job, so that checks follow one another and an older one is never the last to deliver.
		check = job(this::check);
	}

	/** Asks for a check; several requests within a moment make one. */
	public void request() {
		if (!stopped) {
			pause.cancel();
			pause.schedule(PAUSE_MS);
		}
	}

	/** Ends the checks. */
	public void stop() {
		stopped = true;
		pause.cancel();
		check.cancel();
		latest.set(null);
	}

	/**
	 * What is wrong with a document, one mark for each element with a finding.
	 *
	 * @param document the document
	 * @param language language of the texts
	 * @return element id to mark; the gravest finding decides its severity
	 */
	public static Map<String, Mark> marks(ChainDocument document, Language language) {
		return found(document, language).marks();
	}

	private static Found found(ChainDocument document, Language language) {
		ElementIndex index = ElementIndex.of(document);
		Map<String, Mark> marks = new HashMap<>();
		List<Finding> findings = Validator.standard().validate(document).findings();
		for (Finding finding : findings) {
			if (finding.elementId() != null) {
				Mark mark = new Mark(severity(finding.severity()), RuleTexts.message(finding, index, language));
				marks.merge(finding.elementId(), mark, LiveFindings::both);
			}
		}
		return new Found(findings, marks);
	}

	private static Mark both(Mark first, Mark second) {
		Mark.Severity worse = first.severity().compareTo(second.severity()) >= 0 ? first.severity() : second.severity();
		return new Mark(worse, first.text() + "\n" + second.text());
	}

	private static Mark.Severity severity(Severity severity) {
		return switch (severity) {
		case ERROR -> Mark.Severity.ERROR;
		case WARNING -> Mark.Severity.WARNING;
		default -> Mark.Severity.INFO;
		};
	}

	private void snapshot() {
		if (stopped) {
			return;
		}
		// Only the user interface thread changes the document, so the copy is taken there and checked elsewhere.
		latest.set(copyOf(document));
		check.schedule();
	}

	private void check() {
		ChainDocument copy = latest.getAndSet(null);
		if (copy == null) {
			return;
		}
		Found found = found(copy, DiagramTexts.language());
		userInterface.accept(() -> {
			if (!stopped) {
				receiver.accept(found);
			}
		});
	}

	/** A copy that knows, as the document does, which references were lost when the file was read and have not been set since. */
	private static ChainDocument copyOf(ChainDocument document) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		ChainDocument copy = (ChainDocument) copier.copy(document);
		copier.copyReferences();
		if (document.eResource() instanceof ChainResource file) {
			Resource resource = new ResourceImpl(file.getURI());
			resource.getContents().add(copy);
			for (BrokenReference lost : file.brokenReferences()) {
				EObject holder = copier.get(lost.holder());
				if (holder != null && (lost.reference().isMany() || holder.eGet(lost.reference()) == null)) {
					resource.getWarnings().add(new BrokenReference(holder, lost.reference(), lost.missingId(), lost.location(), lost.line(),
							lost.column()));
				}
			}
		}
		return copy;
	}

	private static Job job(Runnable code) {
		Job job = new Job(DiagramTexts.get("job.validate")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				code.run();
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		return job;
	}
}
