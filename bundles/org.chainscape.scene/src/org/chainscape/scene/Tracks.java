package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts lines that run beside each other in order and gives each its track. */
final class Tracks {

	private static final double WIDEST = 7;
	/** Where lines would come closer than this, those that do not run beside each other share a track. */
	private static final double NARROW = 4;
	private static final double TOUCH = 4;
	/** How many lines that were put in order before are compared with a new one. */
	private static final int COMPARED = 64;

	private Tracks() {
	}

	/** From left to right with as few crossings as possible. */
	static List<Nudger.Run> ordered(List<Nudger.Run> group) {
		List<Nudger.Run> order = new ArrayList<>();
		for (Nudger.Run run : group) {
			// Crossings in front of all others, then with one more of them to the left at a time.
			int first = Math.max(0, order.size() - COMPARED);
			int crossings = 0;
			for (int at = first; at < order.size(); at++) {
				crossings += run.crossings(order.get(at));
			}
			int fewest = crossings;
			int best = first;
			for (int at = first + 1; at <= order.size(); at++) {
				Nudger.Run passed = order.get(at - 1);
				crossings += passed.crossings(run) - run.crossings(passed);
				if (crossings < fewest) {
					fewest = crossings;
					best = at;
				}
			}
			order.add(best, run);
		}
		return order;
	}

	/** Where lines in order go that lie at one place and have this room. */
	static double[] spread(List<Nudger.Run> order, double x, double low, double high) {
		int[] tracks = new int[order.size()];
		int last = order.size() - 1;
		for (int i = 0; i <= last; i++) {
			tracks[i] = i;
		}
		if ((high - low) / last < NARROW) {
			last = share(order, tracks);
		}
		double step = last == 0 ? 0 : Math.min(WIDEST, (high - low) / last);
		double half = step * last / 2;
		double middle = Math.min(Math.max(x, low + half), high - half);
		double[] to = new double[order.size()];
		for (int i = 0; i < to.length; i++) {
			to[i] = middle - half + tracks[i] * step;
		}
		return to;
	}

	/** Gives every line the first track right of all lines before it that it would touch; says which is the last track. */
	private static int share(List<Nudger.Run> order, int[] tracks) {
		List<TreeMap<Double, Double>> taken = new ArrayList<>();
		for (int i = 0; i < order.size(); i++) {
			Nudger.Run run = order.get(i);
			int track = taken.size();
			while (track > 0 && isFree(taken.get(track - 1), run)) {
				track--;
			}
			if (track == taken.size()) {
				taken.add(new TreeMap<>());
			}
			taken.get(track).put(run.top(), run.bottom());
			tracks[i] = track;
		}
		return taken.size() - 1;
	}

	private static boolean isFree(TreeMap<Double, Double> track, Nudger.Run run) {
		Map.Entry<Double, Double> before = track.floorEntry(run.bottom() + TOUCH);
		return before == null || before.getValue() + TOUCH < run.top();
	}
}
