package org.chainscape.ui.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.chainscape.ui.Icon;
import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.ui.markers.FindingMarkers;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * A sign at folders, files and elements of the project tree that have errors or warnings, or contain something that has. What the markers
 * of a file say about its elements is read once after they have changed.
 */
public final class FindingDecorator extends BaseLabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	private final Map<IFile, Map<String, Integer>> known = new ConcurrentHashMap<>();

	/** Made by the workbench. */
	public FindingDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		int severity = element instanceof ChainEntry entry ? severity(entry) : element instanceof IResource resource ? severity(resource) : -1;
		if (severity >= IMarker.SEVERITY_WARNING) {
			Icon sign = severity == IMarker.SEVERITY_ERROR ? Icon.OVER_ERROR : Icon.OVER_WARNING;
			decoration.addOverlay(sign.descriptor(), IDecoration.BOTTOM_LEFT);
		}
	}

	private static int severity(IResource resource) {
		try {
			return resource.isAccessible() ? resource.findMaxProblemSeverity(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE) : -1;
		} catch (CoreException gone) {
			return -1;
		}
	}

	private int severity(ChainEntry entry) {
		return severity(entry, known.computeIfAbsent(entry.file(), FindingDecorator::read));
	}

	private static int severity(ChainEntry entry, Map<String, Integer> severities) {
		int worst = severities.getOrDefault(entry.key(), -1);
		for (String member : severities.isEmpty() ? List.<String>of() : entry.members()) {
			worst = Math.max(worst, severities.getOrDefault(member, -1));
		}
		return worst;
	}

	private static Map<String, Integer> read(IFile file) {
		Map<String, Integer> severities = new HashMap<>();
		try {
			for (IMarker marker : file.isAccessible() ? file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO) : new IMarker[0]) {
				int severity = marker.getAttribute(IMarker.SEVERITY, -1);
				severities.merge(marker.getAttribute(ChainEditors.ELEMENT_ID, ""), severity, Math::max);
				for (String id : marker.getAttribute(FindingMarkers.PATH, "").split(" ")) {
					severities.merge(id, severity, Math::max);
				}
			}
		} catch (CoreException gone) {
			return Map.of();
		}
		return severities;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IResource> touched = new HashSet<>();
		for (IMarkerDelta delta : event.findMarkerDeltas(FindingMarkers.TYPE, true)) {
			for (IResource at = delta.getResource(); at != null; at = at.getParent()) {
				touched.add(at);
			}
		}
		touched.forEach(known::remove);
		Display display = touched.isEmpty() || !PlatformUI.isWorkbenchRunning() ? null : PlatformUI.getWorkbench().getDisplay();
		if (display != null && !display.isDisposed()) {
			display.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}
}
