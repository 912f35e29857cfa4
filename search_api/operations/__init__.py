"""What whoever keeps the service running needs: its log, its stopping, its settings file, and a doctor."""
