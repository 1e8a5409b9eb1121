package org.chainscape.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.scene.Scene;
import org.chainscape.store.AtomicFile;
import org.chainscape.ui.Problems;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a figure of a comparison to a file. */
final class FigureExport {

	private static final int DPI = 192;

	private FigureExport() {
	}

	static void run(Shell shell, String name, Scene scene) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setText(CompareTexts.text("action.export"));
		dialog.setFilterExtensions(Arrays.stream(FigureFormat.values()).map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFileName(new FileNames().of(name, "figure") + "." + FigureFormat.SVG.extension());
		String chosen = dialog.open();
		if (chosen == null || scene == null) {
			return;
		}
		Path file = Path.of(chosen);
		FigureFormat format = FigureFormat.of(file).orElse(FigureFormat.SVG);
		Path target = FigureFormat.of(file).isPresent() ? file : Path.of(chosen + "." + format.extension());
		Job job = Job.create(CompareTexts.text("job.export", target.getFileName().toString()),
			(ICoreRunnable) monitor -> write(scene, format, target));
		job.setUser(true);
		job.schedule();
	}

	private static void write(Scene scene, FigureFormat format, Path target) throws CoreException {
		try {
			AtomicFile.write(target, stream -> format.write(scene, new FigureSettings(DPI, PagePreset.NATURAL), stream));
		} catch (IOException e) {
			throw new CoreException(Problems.status(CompareTexts.text("export.failed", target.toString(), e.getLocalizedMessage()), e));
		}
	}
}
