package org.chainscape.ui.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Says why nothing can be installed or updated where the user may not write: somebody else has installed the studio for several people. The
 * platform would begin a second installation beside it, in the home folder, that the command line does not know.
 */
public final class ReadOnlyInstallation extends AbstractHandler {

	/** System property that makes this the handler of the commands of the platform. */
	private static final String READ_ONLY = "chainscape.installation.readOnly";

	/** Notes down whether the user may write where the studio is installed; to be called before there is a workbench. */
	public static void noteDown() {
		Path place = place();
		System.setProperty(READ_ONLY, Boolean.toString(place != null && !Files.isWritable(place.resolve("plugins"))));
	}

	private static Path place() {
		Location location = Platform.getInstallLocation();
		return location == null ? null : Path.of(new File(location.getURL().getPath()).getPath());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), SupportTexts.get("readOnly.title"),
				SupportTexts.get("readOnly", place()));
		return null;
	}
}
