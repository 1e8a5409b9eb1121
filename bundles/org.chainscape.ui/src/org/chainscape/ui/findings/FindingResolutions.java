package org.chainscape.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.chainscape.diagram.finding.FindingPopup;
import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.finding.Remedies;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.fix.Fix;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * What the Problems view offers for a finding. Fixes are worked out for the document in the editor, where they are applied as one step; a
 * file that is not open is opened first.
 */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		Row row = Row.of(marker);
		return row != null && !row.ruleId().isEmpty() && !row.isAboutOwnRules();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Row row = Row.of(marker);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (row == null || row.ruleId().isEmpty() || row.isAboutOwnRules() || window == null) {
			return new IMarkerResolution[0];
		}
		IWorkbenchPage page = window.getActivePage();
		Mending mending = OpenFinding.mending(page, row.file()).orElse(null);
		Finding finding = mending == null ? null : OpenFinding.find(mending, row).orElse(null);
		List<IMarkerResolution> resolutions = new ArrayList<>();
		if (mending == null || finding == null) {
			resolutions.add(new Way(page, row, Icon.MEND, UiTexts.text("findings.open"), (present, same) -> FindingPopup
				.open(window.getShell(), Display.getCurrent().getCursorLocation(), present, List.of(same))));
		} else {
			List<Fix> fixes = mending.fixes(finding);
			for (Fix fix : fixes) {
				resolutions.add(new Way(page, row, Icon.MEND, mending.label(fix), (present, same) -> present.fixes(same).stream()
					.filter(each -> each.key().equals(fix.key()) && present.label(each).equals(mending.label(fix))).findFirst()
					.ifPresent(remedies(window, present)::apply)));
			}
			if (!fixes.isEmpty()) {
				resolutions.add(new Way(page, row, Icon.MEND_ALL, UiTexts.text("findings.all"),
					(present, same) -> remedies(window, present).fixAll(same, fixes.get(0).key())));
			}
		}
		resolutions.add(new Way(page, row, Icon.SUPPRESS, UiTexts.text("findings.suppress"),
			(present, same) -> remedies(window, present).suppress(same)));
		return resolutions.toArray(new IMarkerResolution[0]);
	}

	private static Remedies remedies(IWorkbenchWindow window, Mending mending) {
		return new Remedies(window.getShell(), mending, () -> { });
	}

	/** One way to deal with a finding. */
	private record Way(IWorkbenchPage page, Row row, Icon icon, String label, BiConsumer<Mending, Finding> code)
		implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getDescription() {
			String why = row.isOwn() ? row.why() : RuleTexts.explanation(row.ruleId(), UiTexts.language());
			return why.isEmpty() ? row.message() : why;
		}

		@Override
		public Image getImage() {
			return JFaceResources.getResources().create(icon.descriptor());
		}

		/** After the list of ways is closed, since more may be asked. */
		@Override
		public void run(IMarker marker) {
			Display.getCurrent().asyncExec(() -> OpenFinding.with(page, row, code));
		}
	}
}
