package org.chainscape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Measures the diagram editor against plain GEF drawing of the same boxes and edges, in one run: opening, dragging a box, zooming and
 * panning. Medians and ratios; numbers of different runs cannot be compared, ratios can.
 */
final class EditorBenchmark {

	private static final int WARM = 300;
	private static final int FRAMES = 40;
	/** How long to wait for the screen at most, in nanoseconds. */
	private static final long BEAT = 60_000_000;
	private static final int ROUNDS = 3;

	private final Display display;
	private final Shell shell;
	private long painted;

	/**
	 * Opens a window to measure in.
	 *
	 * @param display the screen
	 */
	EditorBenchmark(Display display) {
		this.display = display;
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1280, 900);
		shell.open();
	}

	/** Medians in milliseconds. */
	private record Result(double open, double drag, double drop, double zoom, double pan, double overview) {

		double[] values() {
			return new double[] {open, drag, drop, zoom, pan, overview};
		}
	}

	/**
	 * Measures.
	 *
	 * @param sizes numbers of boxes
	 * @return a table, line by line
	 */
	List<String> run(int... sizes) {
		List<String> table = new ArrayList<>();
		// Once for the compiler and the fonts.
		measure(new PlainSubject(new ChainSample(WARM)), WARM);
		measure(new EditorSubject(new ChainSample(WARM)), WARM);
		table.add("| boxes / edges | | open ms | drag frame ms | drop ms | zoom frame ms | pan frame ms | overview frame ms |");
		table.add("|---|---|---|---|---|---|---|---|");
		for (int size : sizes) {
			ChainSample sample = new ChainSample(size);
			Result plain = measure(new PlainSubject(sample), size);
			Result own = measure(new EditorSubject(sample), size);
			String edges = size + " / " + sample.document().getChains().get(0).getRelations().size();
			table.add(row(edges, "plain GEF", plain.values()));
			table.add(row(edges, "Chainscape", own.values()));
			double[] ratios = new double[plain.values().length];
			for (int i = 0; i < ratios.length; i++) {
				ratios[i] = own.values()[i] / plain.values()[i];
			}
			table.add(row(edges, "ratio", ratios));
		}
		shell.dispose();
		return table;
	}

	private Result measure(Subject subject, int size) {
		double open = timed(() -> {
			subject.open(shell);
			shell.layout();
		});
		watch(subject.viewer().getControl());
		List<Double> drags = new ArrayList<>();
		List<Double> drops = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			drag(subject, size / 2 + round, drags, drops);
		}
		FigureCanvas canvas = (FigureCanvas) subject.viewer().getControl();
		subject.zoom().setZoom(1);
		settle();
		List<Double> pans = new ArrayList<>();
		for (int i = 0; i < FRAMES; i++) {
			int step = 13 * i;
			pans.add(timed(() -> canvas.getViewport().setViewLocation(200 + step, 300 + step)));
		}
		subject.zoom().setZoomLevels(new double[] {0.05, 4});
		List<Double> zooms = new ArrayList<>();
		for (int i = 0; i < FRAMES; i++) {
			double zoom = 0.5 + (i % 20) * 0.05;
			zooms.add(timed(() -> subject.zoom().setZoom(zoom)));
		}
		List<Double> overview = new ArrayList<>();
		for (int i = 0; i < FRAMES / 2; i++) {
			double zoom = 0.08 + (i % 10) * 0.004;
			overview.add(timed(() -> subject.zoom().setZoom(zoom)));
		}
		subject.close();
		settle();
		return new Result(open, median(drags), median(drops), median(zooms), median(pans), median(overview));
	}

	private void drag(Subject subject, int index, List<Double> frames, List<Double> drops) {
		subject.zoom().setZoom(1);
		FigureCanvas canvas = (FigureCanvas) subject.viewer().getControl();
		Rectangle box = subject.box(index);
		canvas.getViewport().setViewLocation(canvas.getViewport().getViewLocation().getTranslated(box.x - 500, box.y - 400));
		settle();
		box = subject.box(index);
		Point start = new Point(box.x + 60, box.y + box.height - 4);
		mouse(canvas, SWT.MouseMove, start, 0);
		mouse(canvas, SWT.MouseDown, start, 0);
		settle();
		for (int i = 1; i <= FRAMES; i++) {
			Point at = start.getTranslated(2 * i, i % 2 == 0 ? 10 : 14);
			frames.add(timed(() -> mouse(canvas, SWT.MouseMove, at, SWT.BUTTON1)));
		}
		Point end = start.getTranslated(20, 12);
		mouse(canvas, SWT.MouseMove, end, SWT.BUTTON1);
		settle();
		drops.add(timed(() -> mouse(canvas, SWT.MouseUp, end, SWT.BUTTON1)));
	}

	private static void mouse(Control control, int type, Point point, int state) {
		Event event = new Event();
		event.type = type;
		event.x = point.x;
		event.y = point.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = state;
		control.notifyListeners(type, event);
	}

	/**
	 * Milliseconds of work a piece of code causes, painting included. The toolkit paints at the next beat of the screen; waiting for it is no
	 * work.
	 */
	private double timed(Runnable code) {
		long paintedBefore = painted;
		long start = System.nanoTime();
		code.run();
		spin();
		long work = System.nanoTime() - start;
		long paintedMeanwhile = painted;
		long end = System.nanoTime() + BEAT;
		while (painted == paintedBefore && System.nanoTime() < end) {
			spin();
		}
		spin();
		return (work + painted - paintedMeanwhile) / 1e6;
	}

	private void watch(Control canvas) {
		long[] start = new long[1];
		Listener begin = event -> {
			if (event.widget == canvas) {
				start[0] = System.nanoTime();
			}
		};
		display.addFilter(SWT.Paint, begin);
		canvas.addListener(SWT.Paint, event -> painted += System.nanoTime() - start[0]);
		canvas.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Paint, begin));
	}

	private void spin() {
		while (display.readAndDispatch()) {
			// Until everything is painted.
		}
		shell.update();
	}

	private void settle() {
		long end = System.nanoTime() + 300_000_000L;
		while (System.nanoTime() < end) {
			spin();
		}
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	private static String row(String edges, String name, double[] values) {
		StringBuilder row = new StringBuilder("| " + edges + " | " + name);
		for (double value : values) {
			row.append(String.format(Locale.ROOT, " | %.2f", value));
		}
		return row.append(" |").toString();
	}
}
