package org.chainscape.diagram.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.OperationHistory;
import org.chainscape.diagram.operation.StepChange;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.aigc.provider.AigcItemProviderAdapterFactory;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.provider.ChainItemProviderAdapterFactory;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.provider.ViewItemProviderAdapterFactory;
import org.chainscape.scene.Mark;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Signs;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.store.BrokenReference;
import org.chainscape.store.ChainResource;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * One open document with its one editing domain and history. Diagrams, outline and properties all change the document through
 * {@link #run(String, Runnable)} and hear of every change, whoever made it, once per step. User interface thread only.
 */
public final class EditSession {

	private final ChainDocument document;
	private final OperationHistory history = new OperationHistory();
	private final SharedCommandStack commandStack = new SharedCommandStack(history, this::run);
	private final ComposedAdapterFactory adapters;
	private final AdapterFactoryEditingDomain domain;
	private final Notifier scope;
	private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> markListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> findingListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> stepHooks = new CopyOnWriteArrayList<>();
	private final List<Consumer<RuntimeException>> failureListeners = new CopyOnWriteArrayList<>();
	private SceneOptions options;
	private Map<String, Mark> found = Map.of();
	private List<Finding> findings = List.of();
	private boolean showsMarks = true;
	private Supplier<Optional<ValidationIndex>> live = Optional::empty;
	private ElementSearch search;
	private boolean checked;
	private boolean running;

	/**
	 * Opens a session. This walks through the document once and is for that reason done in the background where a document is read; from
	 * then on the document and its session are for the user interface thread only.
	 *
	 * @param document a document, in a resource or not
	 */
	public EditSession(ChainDocument document) {
		this.document = Objects.requireNonNull(document);
		adapters = new ComposedAdapterFactory(List.of(new ChainItemProviderAdapterFactory(), new AigcItemProviderAdapterFactory(),
				new ViewItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
		Resource resource = document.eResource();
		ResourceSet resources = resource == null ? null : resource.getResourceSet();
		domain = resources == null ? new AdapterFactoryEditingDomain(adapters, history)
				: new AdapterFactoryEditingDomain(adapters, history, resources);
		scope = resources != null ? resources : resource != null ? resource : document;
		history.addCommandStackListener(event -> changed());
		history.guard(new Guard(document));
		history.follow(scope);
		ElementIndex.keep(document);
	}

	/** {@return the document} */
	public ChainDocument document() {
		return document;
	}

	/** {@return the history of the document} */
	public OperationHistory history() {
		return history;
	}

	/** {@return the history as GEF sees it} */
	public SharedCommandStack commandStack() {
		return commandStack;
	}

	/** {@return the editing domain} */
	public EditingDomain domain() {
		return domain;
	}

	/**
	 * The index of the present state. It is kept current edit by edit, so asking for it costs nothing.
	 *
	 * @return the index
	 */
	public ElementIndex index() {
		return ElementIndex.of(document);
	}

	/**
	 * A search over the present state. It is made when somebody asks after names have changed.
	 *
	 * @return the search
	 */
	public ElementSearch search() {
		if (search == null) {
			search = ElementSearch.of(document);
		}
		return search;
	}

	/**
	 * How diagrams are drawn, with the present marks.
	 *
	 * @return the options
	 * @throws org.chainscape.scene.FontMissingException if no Chinese font is installed
	 */
	public SceneOptions options() {
		Language language = Language.of(document.getLanguage());
		if (options == null) {
			options = SceneOptions.standard(language);
		} else if (options.language() != language) {
			options = new SceneOptions(language, options.theme(), options.measurer(), options.marks(), options.themes(),
					options.signs(), options.edition());
		}
		return options;
	}

	/**
	 * A diagram as operations see it.
	 *
	 * @param diagram a diagram of the document
	 * @return the canvas
	 */
	public Canvas canvas(Diagram diagram) {
		return new Canvas(document, diagram, options().plain());
	}

	/**
	 * Replaces the marks drawn as badges.
	 *
	 * @param marks element id to mark
	 */
	public void mark(Map<String, Mark> marks) {
		found = Map.copyOf(marks);
		Map<String, Mark> shown = showsMarks ? found : Map.of();
		if (!options().marks().equals(shown)) {
			options = options().withMarks(shown);
			markListeners.forEach(Runnable::run);
		}
	}

	/**
	 * Says what is wrong with the document as it is now. To be told after each check, since the words for the same findings may have changed.
	 *
	 * @param found the findings, the gravest first
	 */
	public void found(List<Finding> found) {
		findings = List.copyOf(found);
		checked = true;
		findingListeners.forEach(Runnable::run);
	}

	/**
	 * Says who checks the document while it is edited.
	 *
	 * @param index gives the document as rules see it now; empty before the first check
	 */
	public void checkedBy(Supplier<Optional<ValidationIndex>> index) {
		live = index;
	}

	/**
	 * The document as rules see it.
	 *
	 * @return always current; empty if nobody checks the document, or not yet
	 */
	public Optional<ValidationIndex> validation() {
		return live.get();
	}

	/** {@return whether the document has been checked since it was opened} */
	public boolean isChecked() {
		return checked;
	}

	/** {@return what was wrong with the document when it was last checked, a moment ago; the gravest first} */
	public List<Finding> findings() {
		return findings;
	}

	/**
	 * Listens to findings that come and go while the document is edited.
	 *
	 * @param listener called after each check
	 */
	public void onFindings(Runnable listener) {
		findingListeners.add(listener);
	}

	/** {@return whether marks are drawn as badges} */
	public boolean showsMarks() {
		return showsMarks;
	}

	/**
	 * Shows or hides the badges of all diagrams; the document does not change by it.
	 *
	 * @param shown whether marks are drawn
	 */
	public void showMarks(boolean shown) {
		showsMarks = shown;
		mark(found);
	}

	/**
	 * Chooses the small signs about the state of the data on all diagrams; the document does not change by it, and exported figures have
	 * them only if somebody says so.
	 *
	 * @param signs which ones
	 */
	public void show(Signs signs) {
		if (!options().signs().equals(signs)) {
			options = options().withSigns(signs);
			markListeners.forEach(Runnable::run);
		}
	}

	/**
	 * Replaces the themes diagrams can name.
	 *
	 * @param themes the themes
	 */
	public void use(ThemeLibrary themes) {
		options = options().withThemes(themes);
		markListeners.forEach(Runnable::run);
	}

	/** Reads the libraries of the document again. The history stays; whoever shows something of the document hears of a change. */
	public void readLibraries() {
		ChainStore.readAgain(document);
		ElementIndex.keepAnew(document);
		search = null;
		history.outdated();
	}

	/** To be told once the file is written: references that were lost when it was read are not in it any more. */
	public void forgetLostReferences() {
		if (document.eResource() instanceof ChainResource file) {
			file.getWarnings().removeIf(BrokenReference.class::isInstance);
		}
	}

	/**
	 * Runs code as one step of the history: all of it or nothing. What goes wrong is told to the failure listeners. Code that is run inside
	 * a step belongs to that step.
	 *
	 * @param label name of the step
	 * @param code plain code that changes the document
	 */
	public void run(String label, Runnable code) {
		if (running && !history.isPausing()) {
			code.run();
			return;
		}
		if (history.isHeld()) {
			failureListeners.forEach(listener -> listener.accept(new IllegalStateException(DiagramTexts.get("saving.held"))));
			return;
		}
		try {
			running = true;
			history.run(label, scope, () -> {
				code.run();
				stepHooks.forEach(Runnable::run);
				running = false;
			});
		} catch (CancellationException stopped) {
			// Everything is as before, as the user wants it.
			running = false;
		} catch (RuntimeException failure) {
			running = false;
			if (failureListeners.isEmpty()) {
				throw failure;
			}
			failureListeners.forEach(listener -> listener.accept(failure));
		} finally {
			running = false;
		}
	}

	/**
	 * Runs code that needs the document to stay as it is, while events are handled: steps are refused meanwhile, and so are undo and redo.
	 *
	 * @param code the code
	 * @return what the code answers
	 */
	public boolean hold(BooleanSupplier code) {
		if (history.isHeld()) {
			return false;
		}
		history.hold(true);
		try {
			return code.getAsBoolean();
		} finally {
			history.hold(false);
		}
	}

	/** {@return what the latest step, undo or redo changed; for listeners of {@link #onChange}} */
	public StepChange lastChange() {
		return history.lastChange();
	}

	/**
	 * Listens to steps: done, undone or redone.
	 *
	 * @param listener called once after each
	 */
	public void onChange(Runnable listener) {
		changeListeners.add(listener);
	}

	/**
	 * Stops listening.
	 *
	 * @param listener a listener of {@link #onChange}, {@link #onMarks}, {@link #onFindings} or {@link #atEndOfSteps}
	 */
	public void forget(Runnable listener) {
		changeListeners.remove(listener);
		markListeners.remove(listener);
		findingListeners.remove(listener);
		stepHooks.remove(listener);
	}

	/**
	 * Runs code at the end of every step, as part of it, before anybody hears of the step.
	 *
	 * @param code what it changes belongs to the step
	 */
	public void atEndOfSteps(Runnable code) {
		stepHooks.add(code);
	}

	/**
	 * Listens to new marks.
	 *
	 * @param listener called after they have changed
	 */
	public void onMarks(Runnable listener) {
		markListeners.add(listener);
	}

	/**
	 * Listens to steps that failed and were taken back.
	 *
	 * @param listener is given what went wrong
	 */
	public void onFailure(Consumer<RuntimeException> listener) {
		failureListeners.add(listener);
	}

	/** Ends the session. */
	public void dispose() {
		changeListeners.clear();
		markListeners.clear();
		findingListeners.clear();
		stepHooks.clear();
		failureListeners.clear();
		history.forget();
		adapters.dispose();
	}

	private void changed() {
		if (lastChange().isSearchStale()) {
			search = null;
		}
		changeListeners.forEach(Runnable::run);
	}
}
