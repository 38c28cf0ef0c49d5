"""What tests and benchmarks both read: tables with their answers, and what is compared with them."""
