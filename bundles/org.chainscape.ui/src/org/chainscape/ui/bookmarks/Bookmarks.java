package org.chainscape.ui.bookmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Phrases;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Content;
import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;

/** Bookmarks of the workbench that lead to an element. They hang on its id, so that they survive whatever it is called. */
public final class Bookmarks {

	/** Type of the markers. */
	public static final String TYPE = "org.chainscape.ui.bookmark";

	private Bookmarks() {
	}

	/**
	 * Sets a bookmark at each of some elements, or takes them away if all of them have one.
	 *
	 * @param file their file
	 * @param elements the elements
	 * @return whether they have bookmarks now
	 * @throws CoreException if the workspace refuses
	 */
	public static boolean toggle(IFile file, List<? extends EObject> elements) throws CoreException {
		List<IMarker> known = new ArrayList<>();
		List<EObject> missing = new ArrayList<>();
		for (EObject element : elements) {
			Optional<IMarker> marker = find(file, Identities.idOf(element));
			marker.ifPresentOrElse(known::add, () -> missing.add(element));
		}
		ICoreRunnable change = monitor -> {
			if (missing.isEmpty()) {
				for (IMarker marker : known) {
					marker.delete();
				}
			}
			for (EObject element : missing) {
				file.createMarker(TYPE, attributes(element));
			}
		};
		ResourcesPlugin.getWorkspace().run(change, file, 0, null);
		return !missing.isEmpty();
	}

	private static Optional<IMarker> find(IFile file, String id) throws CoreException {
		for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
			if (Objects.equals(id, marker.getAttribute(ChainEditors.ELEMENT_ID, null))) {
				return Optional.of(marker);
			}
		}
		return Optional.empty();
	}

	private static Map<String, Object> attributes(EObject element) {
		return Map.of(IMarker.MESSAGE, Phrases.of(element, UiTexts.language()), IMarker.LOCATION, where(element), ChainEditors.ELEMENT_ID,
			Objects.requireNonNullElse(Identities.idOf(element), ""));
	}

	private static String where(EObject element) {
		StringBuilder path = new StringBuilder();
		for (EObject at = element.eContainer(); at instanceof NamedElement && !(at instanceof ChainDocument); at = at.eContainer()) {
			path.insert(0, Labels.name(at, UiTexts.language()) + (path.isEmpty() ? "" : " › "));
		}
		return Labels.of(element.eClass(), UiTexts.language()) + (path.isEmpty() ? "" : "  " + path);
	}

	/**
	 * Lets the bookmarks of a file say what their elements are called now. Those of elements that are gone stay, for they may come back.
	 *
	 * @param content the file, with its document as it is now
	 */
	static void follow(Content content) {
		List<Runnable> changes = new ArrayList<>();
		try {
			for (IMarker marker : content.file().isAccessible() ? content.file().findMarkers(TYPE, true, IResource.DEPTH_ZERO) : new IMarker[0]) {
				content.find(marker.getAttribute(ChainEditors.ELEMENT_ID, "")).ifPresent(element -> {
					Map<String, Object> now = attributes(element);
					boolean same = now.get(IMarker.MESSAGE).equals(marker.getAttribute(IMarker.MESSAGE, ""))
						&& now.get(IMarker.LOCATION).equals(marker.getAttribute(IMarker.LOCATION, ""));
					if (!same) {
						changes.add(() -> set(marker, now));
					}
				});
			}
		} catch (CoreException e) {
			Problems.log(e.getMessage(), e);
		}
		if (!changes.isEmpty()) {
			write(content.file(), changes);
		}
	}

	private static void set(IMarker marker, Map<String, Object> attributes) {
		try {
			if (marker.exists()) {
				marker.setAttributes(attributes);
			}
		} catch (CoreException e) {
			Problems.log(e.getMessage(), e);
		}
	}

	private static void write(IFile file, List<Runnable> changes) {
		WorkspaceJob job = new WorkspaceJob(TYPE) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				changes.forEach(Runnable::run);
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
		job.setSystem(true);
		job.schedule();
	}
}
