package nl.wederhoor.planner.grens;

import java.util.Arrays;

/** The few sums over rows of numbers that the simplex method asks for. */
final class Matrix {
    private Matrix() {}

    /** Gauss-Jordan, each time with the largest pivot. */
    static double[][] inverseVanKolommen(double[][] kolommen) {
        int n = kolommen.length;
        double[][] breed = new double[n][2 * n];
        for (int r = 0; r < n; r++) {
            for (int q = 0; q < n; q++) {
                breed[r][q] = kolommen[q][r];
            }
            breed[r][n + r] = 1;
        }
        for (int k = 0; k < n; k++) {
            veeg(breed, k);
        }
        return Arrays.stream(breed)
                .map(rij -> Arrays.copyOfRange(rij, n, 2 * n))
                .toArray(double[][]::new);
    }

    private static void veeg(double[][] breed, int k) {
        int beste = k;
        for (int r = k + 1; r < breed.length; r++) {
            beste = Math.abs(breed[r][k]) > Math.abs(breed[beste][k]) ? r : beste;
        }
        double[] rij = breed[beste];
        breed[beste] = breed[k];
        breed[k] = rij;
        telOp(rij, rij, 1 / rij[k] - 1);
        for (int r = 0; r < breed.length; r++) {
            if (r != k && breed[r][k] != 0) {
                telOp(breed[r], rij, -breed[r][k]);
            }
        }
    }

    static double[] maal(double[][] matrix, double[] vector) {
        double[] uit = new double[matrix.length];
        for (int r = 0; r < uit.length; r++) {
            double som = 0;
            for (int q = 0; q < vector.length; q++) {
                som += matrix[r][q] * vector[q];
            }
            uit[r] = som;
        }
        return uit;
    }

    static void telOp(double[] bij, double[] rij, double maal) {
        for (int q = 0; q < bij.length; q++) {
            bij[q] += maal * rij[q];
        }
    }
}
