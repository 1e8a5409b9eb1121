package org.chainscape.ui.manual;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;

/** What is good to know about a part, told once when it is first used: a line at the foot of the window that gives way to any other. */
final class Hints {

	/** The command that switches them on and off. */
	static final String COMMAND = "org.chainscape.ui.hints";
	/** Preference: ids of the parts whose hint was seen, with commas between them. */
	static final String SEEN = "hints.seen";

	private static final List<String> PARTS = List.of("org.chainscape.diagram.editor", "org.chainscape.ui.view.tables",
		"org.chainscape.ui.view.companies", "org.chainscape.ui.view.findings", "org.chainscape.ui.view.quality",
		"org.chainscape.ui.view.calculations", "org.chainscape.ui.view.navigator");

	private Hints() {
	}

	/** Tells the hint of a part that has become active, if it has one that was not told yet. */
	static void tell(IWorkbenchPart part) {
		String id = part.getSite().getId();
		IStatusLineManager line = line(part.getSite());
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Problems.BUNDLE);
		List<String> seen = new ArrayList<>(List.of(preferences.get(SEEN, "").split(",")));
		if (line == null || !PARTS.contains(id) || seen.contains(id) || !isOn()) {
			return;
		}
		seen.add(id);
		preferences.put(SEEN, String.join(",", seen));
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), part.getSite().getShell());
		Image image = resources.create(Icon.INFO.descriptor());
		line.setMessage(image, ManualTexts.get("hint." + id.substring(id.lastIndexOf('.') + 1)));
	}

	private static boolean isOn() {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		State state = command.getState(RegistryToggleState.STATE_ID);
		return state == null || Boolean.TRUE.equals(state.getValue());
	}

	private static IStatusLineManager line(IWorkbenchPartSite site) {
		if (site instanceof IViewSite view) {
			return view.getActionBars().getStatusLineManager();
		}
		return site instanceof IEditorSite editor ? editor.getActionBars().getStatusLineManager() : null;
	}
}
